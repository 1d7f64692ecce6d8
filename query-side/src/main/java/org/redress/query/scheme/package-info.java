/** Local schemes that merchants join, and who is in them. */
@NullMarked
package org.redress.query.scheme;

import org.jspecify.annotations.NullMarked;
