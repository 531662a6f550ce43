package org.greenregistry.opportunity;

import org.greenregistry.AppTest;

@AppTest
class InquiryTest extends InquiryContract {}
