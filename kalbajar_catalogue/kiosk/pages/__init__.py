"""What each page says: pure functions from editions to the plain values that QML draws. No Qt."""
