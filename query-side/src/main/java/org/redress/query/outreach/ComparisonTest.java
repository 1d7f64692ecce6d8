package org.redress.query.outreach;

import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;

/**
 * What was tested.
 *
 * @param objectClass class of goods, null when not classified
 * @param firms firms whose products were tested
 * @param brands brands that were tested
 * @param products products that were tested
 */
public record ComparisonTest(
    @Nullable Classification objectClass, int firms, int brands, int products) {}
