"""What went wrong, told in codes; logs and crash reports kept on this machine."""
