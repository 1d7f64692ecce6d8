/** The recovered-loss ledger on paper: its lines as a file that any spreadsheet reads. */
@NullMarked
package org.redress.server.ledger;

import org.jspecify.annotations.NullMarked;
