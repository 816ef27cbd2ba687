@echo off
rem Runs Cong Tam on Windows; builds it when there is no build yet and Maven is there. Same options as bin/congtam.
setlocal
set "ROOT=%~dp0.."
set "JAR=%ROOT%\target\app\congtam.jar"
set "CACHE=%ROOT%\target\app\congtam.aot"

set "JDK="
for %%j in ("%CONGTAM_JAVA_HOME%" "%JAVA_HOME%") do call :try "%%~j"
if not defined JDK for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
if not defined JDK for /d %%j in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%USERPROFILE%\.jdks\*") do call :try "%%~j"
if not defined JDK (
    >&2 echo Cong Tam: can JDK 25 tro len, hay cai dat roi chi ra bang CONGTAM_JAVA_HOME. ^(No JDK 25 or newer found: install one, or name its folder in CONGTAM_JAVA_HOME.^)
    exit /b 2
)

if not exist "%JAR%" call :build || exit /b 2

set "AOT="
if exist "%CACHE%" set AOT="-XX:AOTCache=%CACHE%"
rem Letters of Vietnamese names need the console's UTF-8; what it was before comes back afterwards.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODEPAGE=%%c"
chcp 65001 >nul
"%JDK%\bin\java.exe" @"%ROOT%\bin\lib\java.options" %AOT% -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"
chcp %CODEPAGE% >nul
exit /b %CODE%

rem Takes %1 as the JDK when it is one of 25 or newer and none is taken yet; its "release" file tells.
:try
if defined JDK exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do (
    set "FOUND=%%~v"
    setlocal enabledelayedexpansion
    set "FOUND=!FOUND:"=!"
    if !FOUND! geq 25 (endlocal & set "JDK=%~f1") else endlocal
)
exit /b 0

:build
where mvn >nul 2>nul || (
    >&2 echo Cong Tam: chua co ban dung va thieu Maven. ^(There is no build yet, and Maven is missing.^)
    exit /b 2
)
>&2 echo Cong Tam: dang dung chuong trinh, khoang mot phut... ^(building the program, about a minute^)
set "JAVA_HOME=%JDK%"
pushd "%ROOT%"
call mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
set "CODE=%ERRORLEVEL%"
popd
if not %CODE%==0 exit /b 2
rem The start-up cache is a help, not a need.
"%JDK%\bin\java.exe" @"%ROOT%\bin\lib\java.options" -Djava.awt.headless=true "-XX:AOTCacheOutput=%CACHE%" -jar "%JAR%" --train >nul 2>nul || del "%CACHE%" 2>nul
exit /b 0
