"""Controls and forms made from the declarations of fields."""
