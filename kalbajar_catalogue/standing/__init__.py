"""How a catalogue stands: what it holds, what is missing before print, what can hardly be meant, how well it is."""
