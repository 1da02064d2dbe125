"""Presidio opens `recognizer_registry/../conf/*.yaml`, so that the folder of its modules has to be there as well."""

from PyInstaller.utils.hooks import collect_data_files, copy_metadata

datas = collect_data_files("presidio_analyzer") + copy_metadata("presidio-analyzer")
module_collection_mode = "pyz+py"
