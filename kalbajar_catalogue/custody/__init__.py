"""Loans, condition and whereabouts of works: everything here is private."""
