"""Where the desk begins while no catalogue is open."""
