// Kjører en kommando og skriver hva den brukte: user, sys og vegg i ms, og VmHWM i KB.
//
// Et lite program for seg: en skriptspråktolk som måler, ville latt sin egen hukommelse telle med.
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double ms(struct timeval t) { return t.tv_sec * 1e3 + t.tv_usec / 1e3; }

int main(int argc, char **argv) {
  if (argc < 3) {
    fprintf(stderr, "bruk: maal RESULTATFIL KOMMANDO [ARGUMENT …]\n");
    return 64;
  }
  struct timespec a, b;
  clock_gettime(CLOCK_MONOTONIC, &a);
  pid_t pid = fork();
  if (pid == 0) {
    execv(argv[2], argv + 2);
    perror(argv[2]);
    _exit(127);
  }
  int status;
  struct rusage r;
  if (pid < 0 || wait4(pid, &status, 0, &r) < 0) {
    perror("maal");
    return 71;
  }
  clock_gettime(CLOCK_MONOTONIC, &b);
  FILE *ut = fopen(argv[1], "w");
  if (!ut) {
    perror(argv[1]);
    return 73;
  }
  fprintf(ut, "%.3f %.3f %.3f %ld\n", ms(r.ru_utime), ms(r.ru_stime),
          (b.tv_sec - a.tv_sec) * 1e3 + (b.tv_nsec - a.tv_nsec) / 1e6, r.ru_maxrss);
  fclose(ut);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
