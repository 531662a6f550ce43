package org.greenregistry.kernel;

/** Validation group of the rules that bind when a draft is submitted; it includes those of {@link OnDraft}. */
public interface OnSubmit extends OnDraft {}
