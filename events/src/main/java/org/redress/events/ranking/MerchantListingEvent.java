package org.redress.events.ranking;

/** What can happen to the red and the black list of a period. */
public sealed interface MerchantListingEvent extends MerchantListEvent
    permits MerchantListPublished, MerchantListWithdrawn, MerchantMeasureTaken, MerchantRectified {}
