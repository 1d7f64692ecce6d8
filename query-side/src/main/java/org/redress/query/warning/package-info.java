/** Consumption warnings (消费预警) and tips (消费提示) as the public reads them. */
@NullMarked
package org.redress.query.warning;

import org.jspecify.annotations.NullMarked;
