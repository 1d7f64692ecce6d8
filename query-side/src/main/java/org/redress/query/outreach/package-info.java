/** Outreach for consumers as the public reads it. */
@NullMarked
package org.redress.query.outreach;

import org.jspecify.annotations.NullMarked;
