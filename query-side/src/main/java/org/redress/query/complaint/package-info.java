/** The complaint's own part of a case file: what was received and how it was handled. */
@NullMarked
package org.redress.query.complaint;

import org.jspecify.annotations.NullMarked;
