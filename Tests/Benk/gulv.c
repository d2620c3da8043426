// Gulvet: det minste arbeidet noen må gjøre for å lese og prøve de samme planene med de samme
// C-bibliotekene. YAML som hendelser, prosaen gjennom cmark, planens to sider og skolens side gjennom
// libxml2 og skjemaet. Nettstedets felles sider er for få til å telle med.
//
// bruk: gulv CONTENT OUTPUT PROSA SKJEMA TRÅDER
// Skriver én linje per trinn: navn og CPU-ms i alt; til sist user+sys og vegg for hele prosessen.
#include <cmark.h>
#include <errno.h>
#include <glob.h>
#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>
#include <yaml.h>

enum { FILER = 7 };
enum { LESE, YAML, CMARK, XML, SKJEMA, TRINN };
static const char *const navn[TRINN] = {"lese", "yaml", "cmark", "xml", "skjema"};

static const char *content, *output, *prosa;
static glob_t planer;
static atomic_size_t neste;
static xmlSchemaPtr skjema;

// Hver tråd har sitt eget.
typedef struct {
  double ms[TRINN];
  double forrige;
} Klokke;
typedef struct {
  char *byte;
  size_t antall, plass;
} Fil;

static void dø(const char *hva, const char *sti) {
  fprintf(stderr, "gulv: %s: %s\n", sti, hva);
  exit(1);
}

static double cpu(clockid_t klokke) {
  struct timespec t;
  clock_gettime(klokke, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static void slutt(Klokke *k, int trinn) {
  double nå = cpu(CLOCK_THREAD_CPUTIME_ID);
  k->ms[trinn] += nå - k->forrige;
  k->forrige = nå;
}

static void les(Fil *f, const char *sti) {
  struct stat s;
  int fd = open(sti, O_RDONLY | O_CLOEXEC);
  if (fd < 0 || fstat(fd, &s) != 0) dø(strerror(errno), sti);
  size_t antall = (size_t)s.st_size;
  if (antall + 1 > f->plass) {
    f->plass = antall * 2 + 1;
    f->byte = realloc(f->byte, f->plass);
    if (!f->byte) dø("ikke mer hukommelse", sti);
  }
  for (f->antall = 0; f->antall < antall;) {
    ssize_t n = read(fd, f->byte + f->antall, antall - f->antall);
    if (n <= 0) dø("kan ikke leses", sti);
    f->antall += (size_t)n;
  }
  f->byte[antall] = 0;
  close(fd);
}

static void les_yaml(const Fil *f, const char *sti) {
  yaml_parser_t p;
  yaml_event_t e;
  yaml_parser_initialize(&p);
  yaml_parser_set_input_string(&p, (const unsigned char *)f->byte, f->antall);
  for (int ferdig = 0; !ferdig;) {
    if (!yaml_parser_parse(&p, &e)) dø(p.problem, sti);
    ferdig = e.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&e);
  }
  yaml_parser_delete(&p);
}

static void les_markdown(const Fil *f) {
  for (size_t i = 0; i < f->antall;) {
    size_t lengde = strlen(f->byte + i);
    cmark_node *rot = cmark_parse_document(f->byte + i, lengde, CMARK_OPT_DEFAULT);
    free(cmark_render_html(rot, CMARK_OPT_DEFAULT));
    cmark_node_free(rot);
    i += lengde + 1;
  }
}

static void prøv_side(Klokke *k, const Fil *f, const char *sti) {
  xmlDocPtr d = xmlReadMemory(f->byte, (int)f->antall, "side", "UTF-8", XML_PARSE_NONET | XML_PARSE_BIG_LINES);
  if (!d) dø("siden er ikke XML", sti);
  slutt(k, XML);
  xmlSchemaValidCtxtPtr v = xmlSchemaNewValidCtxt(skjema);
  if (xmlSchemaValidateDoc(v, d) != 0) dø("siden følger ikke skjemaet", sti);
  xmlSchemaFreeValidCtxt(v);
  slutt(k, SKJEMA);
  xmlFreeDoc(d);
  slutt(k, XML);
}

static void en_plan(Klokke *k, Fil fil[FILER], const char *plan) {
  // CONTENT/eiere/EIER/skoler/SKOLE/ÅR/plan.yaml
  char eier[256], skole[256], år[256], sti[4096];
  if (sscanf(plan + strlen(content), "/eiere/%255[^/]/skoler/%255[^/]/%255[^/]/", eier, skole, år) != 3)
    dø("uventet sti", plan);
  const char *mønster[FILER] = {
      "%1$s/eiere/%2$s/skoler/%3$s/%4$s/plan.yaml", "%1$s/eiere/%2$s/skoler/%3$s/%4$s/aarshjul.yaml",
      "%1$s/eiere/%2$s/skoler/%3$s/skole.yaml",     "%6$s/%3$s",
      "%5$s/%2$s/%3$s/%4$s/index.html",             "%5$s/%2$s/%3$s/%4$s/utdrag.html",
      "%5$s/%2$s/%3$s/index.html"};
  for (int i = 0; i < FILER; i++) {
    snprintf(sti, sizeof sti, mønster[i], content, eier, skole, år, output, prosa);
    les(&fil[i], sti);
  }
  slutt(k, LESE);
  for (int i = 0; i < 3; i++) les_yaml(&fil[i], plan);
  slutt(k, YAML);
  les_markdown(&fil[3]);
  slutt(k, CMARK);
  for (int i = 4; i < FILER; i++) prøv_side(k, &fil[i], plan);
}

static void *arbeid(void *arg) {
  Klokke *k = arg;
  Fil fil[FILER] = {0};
  k->forrige = cpu(CLOCK_THREAD_CPUTIME_ID);
  for (size_t i; (i = atomic_fetch_add(&neste, 1)) < planer.gl_pathc;) en_plan(k, fil, planer.gl_pathv[i]);
  for (int i = 0; i < FILER; i++) free(fil[i].byte);
  return NULL;
}

int main(int argc, char **argv) {
  double start = cpu(CLOCK_MONOTONIC);
  if (argc != 6) {
    fprintf(stderr, "bruk: gulv CONTENT OUTPUT PROSA SKJEMA TRÅDER\n");
    return 64;
  }
  content = argv[1], output = argv[2], prosa = argv[3];
  int tråder = atoi(argv[5]);
  if (tråder < 1 || tråder > 64) dø("antall tråder skal være 1–64", argv[5]);

  char mønster[4096];
  snprintf(mønster, sizeof mønster, "%s/eiere/*/skoler/*/*/plan.yaml", content);
  if (glob(mønster, 0, NULL, &planer) != 0) dø("fant ingen planer", content);

  xmlInitParser();
  xmlSchemaParserCtxtPtr p = xmlSchemaNewParserCtxt(argv[4]);
  skjema = xmlSchemaParse(p);
  xmlSchemaFreeParserCtxt(p);
  if (!skjema) dø("skjemaet kan ikke brukes", argv[4]);

  Klokke klokker[64] = {0};
  pthread_t id[64];
  for (int i = 0; i < tråder; i++)
    if (pthread_create(&id[i], NULL, arbeid, &klokker[i])) dø("fikk ikke laget tråd", "");
  for (int i = 0; i < tråder; i++) pthread_join(id[i], NULL);

  for (int t = 0; t < TRINN; t++) {
    double sum = 0;
    for (int i = 0; i < tråder; i++) sum += klokker[i].ms[t];
    printf("%s %.3f\n", navn[t], sum);
  }
  xmlSchemaFree(skjema);
  globfree(&planer);
  struct rusage r;
  getrusage(RUSAGE_SELF, &r);
  printf("cpu %.3f\n", (r.ru_utime.tv_sec + r.ru_stime.tv_sec) * 1e3 + (r.ru_utime.tv_usec + r.ru_stime.tv_usec) / 1e3);
  printf("vegg %.3f\n", cpu(CLOCK_MONOTONIC) - start);
  return 0;
}
