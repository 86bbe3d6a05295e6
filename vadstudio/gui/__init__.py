"""The window. Qt lives here and nowhere else; every verb is a call into ``workflows``.

- ``app``          application object, hooks for messages and exceptions, ``run``
- ``session``      the open project, what is selected, jobs, reads and writes off the GUI thread: all that a panel needs
- ``bridge``       the only crossing from other threads into the GUI thread
- ``actions``      one registry of every action: menus, shortcuts, tooltips, clash check; ``palette`` searches it
- ``theme``        light and dark: palette, icons, colours of plots; ``style`` holds the style sheet
- ``thumbnails``   pictures decoded off the GUI thread
- ``main_window``  modes (Draw, Curate, Train, Judge), docks, menus; ``start_page`` when no project is open
- ``buttons labels``  widgets that several panels share
- ``recent``       recent files and the window's state between starts
- ``screenshots``  a PNG of every mode in both themes
- one folder for each panel: ``concepts studio history gallery training judging console jobs settings prompts calls``
- ``models comparing``  dialogs that have live models draw and refine, and that show answers beside each other
- ``alive``        answers that come too late for their dialog

A panel is a ``QWidget`` made with ``(session, actions)``. It reads with ``session.read``, writes with
``session.write`` or ``session.run``, and refreshes what ``session.changed`` names. The GUI thread paints and
nothing else.
"""
