"""An exhibition becomes an edition: public facts only, in sentences, with a report of what is still open."""
