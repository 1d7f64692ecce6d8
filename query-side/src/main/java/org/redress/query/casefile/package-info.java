/**
 * The case file (案卷): one document per case with everything done about one complaint, the list of
 * cases, the audit trail and the case as it stood at any earlier time.
 */
@NullMarked
package org.redress.query.casefile;

import org.jspecify.annotations.NullMarked;
