"""The switch of the local Jobs API in the window: off until somebody switches it on, and then on loopback alone."""

from __future__ import annotations

import asyncio
import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.base.errors import KnownError
from app.services import api_keys
from app.ui.common import dialogs
from app.ui.common.alive import Tasks
from app.ui.desk import Desk
from app.ui.desk_api import DeskQueue
from app.ui.settings import table
from app.ui.settings.api_key import ApiKeyDialog, ApiKeyRow

if TYPE_CHECKING:
    from app.api.port import Terms
    from app.api.server import ApiServer
    from app.ui.window_settings import WindowSettings


class WindowApi(QObject):
    """Listens while the setting is on.

    Signals:
        listens(str address): where it listens from now on; "" is nowhere.
    """

    listens = Signal(str)

    def __init__(self, desk: Desk, settings: WindowSettings, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._settings = settings
        self._window = window
        self._tasks = Tasks(self, self._report)
        self._turn = asyncio.Lock()
        self._server: ApiServer | None = None
        self._port = 0
        self._terms: Terms | None = None
        self._key_hash: str | None = None
        self._ended = False
        settings.preferences.changed.connect(self._follow)

    @property
    def address(self) -> str:
        """Where it listens; "" where it does not."""
        return self._server.address if self._server is not None else ""

    async def start(self) -> None:
        """At the start of the window: listen, where that was switched on."""
        if self._is_wanted:
            await self._follow_switch()

    async def stop(self) -> None:
        """At its end: listen no more, whatever is set."""
        self._ended = True
        self._tasks.cancel()
        async with self._turn:
            await self._close()

    def make_row(self) -> ApiKeyRow:
        """The part of the settings about the key."""
        row = ApiKeyRow(lambda: (self.address, self._key_hash))
        self.listens.connect(row.follow)
        self._tasks.start(self._look())
        row.new_wanted.connect(lambda: self._tasks.start(self._renew()))
        row.revoke_wanted.connect(lambda: self._tasks.start(self._revoke()))
        return row

    @property
    def _is_wanted(self) -> bool:
        return not self._ended and self._settings.preferences.get(table.API_ON)

    def _follow(self, key: str) -> None:
        if key in (table.API_ON.key, table.API_PORT.key) and not self._ended:
            self._tasks.start(self._follow_switch())

    async def _follow_switch(self) -> None:
        """Listen as it is set now. Where it does already, callers are not cut off."""
        async with self._turn:
            if (
                self._server is not None
                and self._is_wanted
                and self._port == self._settings.preferences.get(table.API_PORT)
            ):
                return
            await self._close()
            if self._is_wanted:
                self._key_hash = await self._desk.api_key_hash()
                await self._open()
                if self._server is not None and self._key_hash is None:
                    await self._show_new_key()
        self.listens.emit(self.address)

    async def _look(self) -> None:
        """Tell whether there is a key."""
        self._key_hash = await self._desk.api_key_hash()
        self.listens.emit(self.address)

    async def _open(self) -> None:
        # The web server's modules are many, and a window that never listens needs none of them.
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, importlib.import_module, "app.api.server")
        from app.api.port import Terms
        from app.api.server import ApiServer

        preferences = self._settings.preferences
        self._terms = Terms(
            self._desk.data_directory,
            self._settings.new_job,
            self._key_hash or "",
            lambda: preferences.get(table.API_BY_PERSON),
        )
        server = ApiServer(DeskQueue(self._desk), self._terms)
        port = preferences.get(table.API_PORT)
        try:
            await server.start(port)
        except OSError:
            preferences.set(table.API_ON, value=False)
            dialogs.show_message(
                self._window,
                self.tr("Port {port} is in use by another program.").replace("{port}", str(port)),
                self.tr("Nothing is listening, and the Jobs API is off. Choose another port, then switch it on."),
                QMessageBox.Icon.Warning,
            )
            return
        self._server, self._port = server, port

    async def _close(self) -> None:
        if self._server is not None:
            await self._server.stop()  # until then it listens, and says so
            self._server = None

    async def _renew(self) -> None:
        if self._key_hash and not await dialogs.confirm(
            self._window,
            self.tr("Make another key?"),
            self.tr("Programs that use the present key are refused from then on, until they are given the new one."),
            self.tr("New key"),
            careful=True,
        ):
            return
        await self._show_new_key()
        self.listens.emit(self.address)

    async def _revoke(self) -> None:
        await self._desk.revoke_api_key()
        self._use("")
        self.listens.emit(self.address)

    async def _show_new_key(self) -> None:
        key = await self._desk.new_api_key()
        self._use(api_keys.hash_of(key))
        dialog = ApiKeyDialog(key, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _use(self, key_hash: str) -> None:
        """From the next request on this is the key."""
        self._key_hash = key_hash
        if self._terms is not None:
            self._terms.key_hash = key_hash

    def _report(self, error: KnownError) -> None:
        dialogs.show_failure(self._window, error.code)
