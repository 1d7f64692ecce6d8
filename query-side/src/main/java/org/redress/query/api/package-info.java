/** What all queries share: typed errors, signed cursors, pages, periods, waiting for a commit. */
@NullMarked
package org.redress.query.api;

import org.jspecify.annotations.NullMarked;
