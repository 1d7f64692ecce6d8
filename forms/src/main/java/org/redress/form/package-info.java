/**
 * Makes the official forms (市场监督管理部门处理投诉举报文书式样) out of the events of a file: the same events give
 * the same bytes, always and everywhere.
 */
@NullMarked
package org.redress.form;

import org.jspecify.annotations.NullMarked;
