"""An edition becomes paper: the catalogue as a tagged PDF, a report on its layout, pictures of its pages."""
