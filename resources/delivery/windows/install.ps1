# Puts Kalbajar Catalogue into the Start menu of the person who calls it; no administrator is needed.
#   Install.cmd            installs it, or puts this version in place of another one
#   Install.cmd -Remove    takes the program away again
# Catalogues, settings and the kiosk's folder are never touched, neither way.
param([switch]$Remove)
$ErrorActionPreference = 'Stop'
$here = Split-Path -Parent $MyInvocation.MyCommand.Path
$place = Join-Path $env:LOCALAPPDATA 'Programs\Kalbajar Catalogue'
$entry = Join-Path ([Environment]::GetFolderPath('Programs')) 'Kalbajar Catalogue.lnk'
$classes = 'HKCU:\Software\Classes'
$kind = 'KalbajarCatalogue.Edition'
$listed = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\KalbajarCatalogue'
$desk = Join-Path $place 'kalbajar-catalogue-desk.exe'

function Test-Running {
    $inside = $place + [IO.Path]::DirectorySeparatorChar
    [bool](Get-Process | Where-Object { $_.Path -and $_.Path.StartsWith($inside, 'OrdinalIgnoreCase') })
}

function Set-Value($key, $name, $value) {
    if (-not (Test-Path $key)) { New-Item -Path $key -Force | Out-Null }
    Set-ItemProperty -Path $key -Name $name -Value $value
}

function Update-Associations {
    # Explorer learns of file types when it is told, else at the next login.
    $told = '[DllImport("shell32.dll")] public static extern void SHChangeNotify(int e, uint f, IntPtr a, IntPtr b);'
    $shell = Add-Type -MemberDefinition $told -Name Shell -Namespace Kalbajar -PassThru
    $shell::SHChangeNotify(0x08000000, 0, [IntPtr]::Zero, [IntPtr]::Zero)
}

function Install-Program {
    $version = (Get-Content (Join-Path $here 'VERSION')).Trim()
    $new = "$place.new"; $old = "$place.old"
    foreach ($left in $new, $old) { if (Test-Path $left) { Remove-Item -Recurse -Force $left } }
    New-Item -ItemType Directory -Force (Split-Path $place) | Out-Null
    Copy-Item -Recurse $here $new
    & (Join-Path $new 'kalbajar-catalogue.exe') --version | Out-Null
    if ($LASTEXITCODE -ne 0) { Remove-Item -Recurse -Force $new; throw 'The program does not start on this machine; see README.txt.' }
    if (Test-Path $place) { Rename-Item $place $old }
    Rename-Item $new $place
    if (Test-Path $old) { Remove-Item -Recurse -Force $old }

    $link = (New-Object -ComObject WScript.Shell).CreateShortcut($entry)
    $link.TargetPath = $desk
    $link.WorkingDirectory = [Environment]::GetFolderPath('MyDocuments')
    $link.Save()
    Set-Value "$classes\.edition" '(default)' $kind
    Set-Value "$classes\$kind" '(default)' 'Edition of an exhibition'
    Set-Value "$classes\$kind\DefaultIcon" '(default)' "`"$place\kalbajar-catalogue.ico`""
    Set-Value "$classes\$kind\shell\open\command" '(default)' "`"$desk`" open `"%1`""
    Set-Value $listed 'DisplayName' 'Kalbajar Catalogue'
    Set-Value $listed 'DisplayVersion' $version
    Set-Value $listed 'DisplayIcon' $desk
    Set-Value $listed 'InstallLocation' $place
    Set-Value $listed 'UninstallString' "powershell -NoProfile -ExecutionPolicy Bypass -File `"$place\install.ps1`" -Remove"
    Update-Associations
    Write-Host "Kalbajar Catalogue $version is installed. It stands in the Start menu."
}

function Remove-Program {
    if (Test-Path $entry) { Remove-Item $entry }
    foreach ($key in "$classes\$kind", $listed) { if (Test-Path $key) { Remove-Item -Recurse $key } }
    $edition = "$classes\.edition"
    if ((Test-Path $edition) -and (Get-Item $edition).GetValue('') -eq $kind) { Remove-Item -Recurse $edition }
    if (Test-Path $place) { Remove-Item -Recurse -Force $place }
    Update-Associations
    Write-Host 'The program is removed. Catalogues and settings lie where they lay.'
}

Set-Location $env:TEMP
if (Test-Running) { throw 'Kalbajar Catalogue is running. Close it first, the kiosk too.' }
if ($Remove) { Remove-Program } else { Install-Program }
