"""The console: server-rendered pages for the people who answer. Its door is `collector.console.app.create_console`."""
