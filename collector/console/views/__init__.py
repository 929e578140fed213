"""One file a noun; a view asks the services and answers with a page. Who may call it is said in `routes.py`."""
