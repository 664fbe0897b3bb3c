"""Alembic's entry: runs the revisions on the connection that the app already holds open."""

from alembic import context

from msp_desktop.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
