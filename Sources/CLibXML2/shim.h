// libxml2 built with ICU brings ICU's headers in, and Foundation has others of its own: a file that sees both may
// not compile. Nothing of ICU is used here, so it is left out. (Only the layout of xmlCharEncodingHandler hangs on
// it, which this program never touches.)
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
