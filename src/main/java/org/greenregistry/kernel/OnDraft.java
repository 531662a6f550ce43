package org.greenregistry.kernel;

/** Validation group of the rules that bind while a draft is written: syntax and sizes, nothing about completeness. */
public interface OnDraft {}
