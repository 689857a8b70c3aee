"""What both faces share: the one door to threads, the news of changes, the interface language."""
