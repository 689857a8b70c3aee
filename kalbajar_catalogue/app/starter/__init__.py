"""The starter catalogue: what one newspaper article says of Kalbajar City Day, each fact with its source."""
