/**
 * Facts about examining a complaint: material asked for, signs of abuse and their assessment, and
 * the notice of the decision. Source: Order 121 Art. 7, 10, 15 to 17 (2026-04-15).
 */
@NullMarked
package org.redress.events.examination;

import org.jspecify.annotations.NullMarked;
