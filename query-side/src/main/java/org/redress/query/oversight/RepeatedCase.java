package org.redress.query.oversight;

/**
 * Another case of the same person against the same operator.
 *
 * @param caseId the other case
 * @param confirmed whether a person confirmed that both are about one dispute
 */
public record RepeatedCase(String caseId, boolean confirmed) {}
