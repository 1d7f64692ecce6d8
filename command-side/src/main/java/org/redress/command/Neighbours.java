package org.redress.command;

/** What a decision may learn of other streams, as of the unit of work that asks. */
public interface Neighbours
    extends RegisteredMerchants,
        OdrMembers,
        Organisations,
        FiledCases,
        PublicityFiles,
        IndicatorSets,
        SafeUnits,
        ScoreFormulas {}
