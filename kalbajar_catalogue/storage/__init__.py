"""A catalogue on disk: declared fields, one folder, one transaction per action, a journal that undoes."""
