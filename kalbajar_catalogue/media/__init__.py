"""Pictures as files: originals kept as received, what is written inside them, and the pictures made from them."""
