package org.redress.events.mediation;

/** What can happen about a test or appraisal: Order 121 Art. 22. */
public sealed interface TestEvent extends MediationEvent permits TestStarted, TestEnded {}
