/** What is on record about an operator (经营者): its registration and figures of its disputes. */
@NullMarked
package org.redress.query.merchant;

import org.jspecify.annotations.NullMarked;
