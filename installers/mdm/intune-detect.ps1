# Intune's detection of the Win32 app: installed, and its service is there. What is written to standard output and exit
# code 0 together mean "installed" to Intune. Whether monitoring works is another question: `heed-agent status` answers it.
$service = Get-Service -Name HeedAgent -ErrorAction SilentlyContinue
$version = (Get-ItemProperty -Path 'HKLM:\SOFTWARE\Heed' -Name Version -ErrorAction SilentlyContinue).Version
if ($service -and $version) { Write-Output "Heed $version"; exit 0 }
exit 1
