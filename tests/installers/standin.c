/* Stands in for the frozen agent under Wine: a service that says what it was asked. */
#include <stdio.h>
#include <string.h>
#include <windows.h>

static SERVICE_STATUS_HANDLE handle;
static SERVICE_STATUS status = {SERVICE_WIN32_OWN_PROCESS, SERVICE_RUNNING, SERVICE_ACCEPT_STOP};
static HANDLE stopping;

static void say(const char *words) {
  FILE *file = fopen("C:\\said.txt", "a");
  if (!file) return;
  fprintf(file, "%s\n", words);
  fclose(file);
}

static DWORD WINAPI control(DWORD code, DWORD type, void *data, void *context) {
  if (code == SERVICE_CONTROL_STOP) SetEvent(stopping);
  return NO_ERROR;
}

static void WINAPI serve(DWORD count, LPSTR *words) {
  stopping = CreateEventA(NULL, TRUE, FALSE, NULL);
  handle = RegisterServiceCtrlHandlerExA("HeedAgent", control, NULL);
  SetServiceStatus(handle, &status);
  say("service runs");
  WaitForSingleObject(stopping, INFINITE);
  say("service stops");
  status.dwCurrentState = SERVICE_STOPPED;
  SetServiceStatus(handle, &status);
}

int main(int count, char **words) {
  char said[4096] = "";
  for (int i = 1; i < count; i++) {
    strncat(said, words[i], 1000);
    strcat(said, i + 1 < count ? " " : "");
  }
  say(said);
  if (count > 1 && !strcmp(words[1], "service")) {
    SERVICE_TABLE_ENTRYA table[] = {{"HeedAgent", serve}, {NULL, NULL}};
    return StartServiceCtrlDispatcherA(table) ? 0 : 1;
  }
  return 0;
}
