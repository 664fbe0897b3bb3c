# Builds, checks and packs MSP Desktop on Windows. Never run so far: see README.md.
#   powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1 [-Certificate THUMBPRINT]
param([string]$Certificate = "")
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
function Run([string]$what, [scriptblock]$step) {
    Write-Host "* $what"
    & $step
    if ($LASTEXITCODE -ne 0) { throw "$what failed with $LASTEXITCODE" }
}

Run "Environment" { py -3.11 -m venv build\windows }
$python = "build\windows\Scripts\python.exe"
# The lock names what Linux needs; Windows adds pywin32-ctypes (keyring, PyInstaller), tzdata and colorama.
Run "Packages" { & $python -m pip install --quiet --require-hashes --only-binary :all: -r requirements\packaging.txt }
Run "Windows' own packages" { & $python -m pip install --quiet pywin32-ctypes tzdata colorama pefile }
Run "The project" { & $python -m pip install --quiet --no-deps --no-build-isolation --editable . }
Run "Test packages" { & $python -m pip install --quiet pytest pytest-qt pytest-randomly pypdf hypothesis }

# First what was only imitated elsewhere: each interface of msp_desktop\system by its contract.
Run "Contracts" { & $python -m pytest -q tests\leaving_it\test_each_system.py tests\leaving_it\test_one_window.py }
Run "Vault" { & $python -m pytest -q tests\vault }
Run "Guarded child" { & $python -m pytest -q tests\review\test_sandbox.py }

$env:PYTHONHASHSEED = "1"
$env:SOURCE_DATE_EPOCH = (git log -1 --format=%ct)
Run "Folder" { & build\windows\Scripts\pyinstaller.exe --noconfirm --clean --distpath dist --workpath build\pyinstaller packaging\msp-desktop.spec }
$app = "dist\msp-desktop\msp-desktop-console.exe"
Run "Version" { & $app --version }
Run "Fences" { & $app check --sandbox }
Run "Demo" { & $app demo build\trial }

if ($Certificate) {
    Run "Sign programs" { signtool sign /sha1 $Certificate /fd SHA256 dist\msp-desktop\*.exe }
}
$version = (& $app --version).Split(" ")[-1]
Run "MSI" { wix build -arch x64 -d Version=$version -d Built=dist\msp-desktop -o "dist\msp-desktop-$version.msi" packaging\windows\msp-desktop.wxs }
if ($Certificate) {
    Run "Sign package" { signtool sign /sha1 $Certificate /fd SHA256 "dist\msp-desktop-$version.msi" }
}
Run "Install" { Start-Process -Wait msiexec -ArgumentList "/i", "dist\msp-desktop-$version.msi", "/qn", "/l*v", "build\install.log" }
Run "Installed version" { & "$env:ProgramFiles\MSP Desktop\msp-desktop-console.exe" --version }
Run "Remove" { Start-Process -Wait msiexec -ArgumentList "/x", "dist\msp-desktop-$version.msi", "/qn" }
