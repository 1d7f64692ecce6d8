package org.redress.events.refund;

import org.redress.events.Protected;

/**
 * What proves a payment.
 *
 * @param kind kind of document
 * @param reference number or place of the document
 */
public record Evidence(EvidenceKind kind, Protected reference) {}
