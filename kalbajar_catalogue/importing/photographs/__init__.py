"""Photographs from cameras and folders become works: examined and kept first, then written in one Work."""
