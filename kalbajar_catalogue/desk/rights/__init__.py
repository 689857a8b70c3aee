"""The page of rights: what may be printed, shown and given on, permissions that end, consent of people shown."""
