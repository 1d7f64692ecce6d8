/** The cards of files: what a complaint, a report, a consultation tells the figures. */
@NullMarked
package org.redress.query.figure.card;

import org.jspecify.annotations.NullMarked;
