@echo off
rem Starts Taiyaku from a checkout, on Windows. The first call builds it, later ones only when sources changed.
setlocal
set "root=%~dp0.."
set "built=%root%\target\launch"

if not defined JAVA_HOME (
    for /d %%d in ("%ProgramFiles%\Java\jdk-2*" "%ProgramFiles%\Eclipse Adoptium\jdk-2*" "%ProgramFiles%\Microsoft\jdk-2*") do set "JAVA_HOME=%%~d"
)
if not exist "%JAVA_HOME%\bin\javac.exe" (
    echo taiyaku: no JDK 25 was found; install one, or set JAVA_HOME to it 1>&2
    exit /b 2
)

powershell -NoProfile -Command "$s='%built%\stamp'; if (-not (Test-Path $s)) { exit 1 }; $t=(Get-Item $s).LastWriteTime; if (Get-ChildItem '%root%\src\main','%root%\pom.xml' -Recurse -File | Where-Object { $_.LastWriteTime -gt $t } | Select-Object -First 1) { exit 1 }"
if errorlevel 1 (
    echo taiyaku: building, once; later calls start at once 1>&2
    if not exist "%built%" mkdir "%built%"
    pushd "%root%"
    call mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true package > "%built%\log" 2>&1
    if errorlevel 1 (
        popd
        findstr /b "[ERROR]" "%built%\log" 1>&2
        echo taiyaku: the build failed; all of it is in %built%\log 1>&2
        exit /b 2
    )
    popd
    if exist "%built%\lib" rmdir /s /q "%built%\lib"
    xcopy /e /i /q /y "%root%\target\lib" "%built%\lib" > nul
    for %%j in ("%root%\target\taiyaku-*.jar") do copy /y "%%j" "%built%\taiyaku.jar" > nul
    echo built > "%built%\stamp"
)

"%JAVA_HOME%\bin\java" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED "-Dtaiyaku.articles=%root%\articles" "-Dtaiyaku.fonts=%root%\src\main\resources\taiyaku\view\type\fonts" -jar "%built%\taiyaku.jar" %*
exit /b %errorlevel%
