package org.greenregistry.briefing;

import org.greenregistry.AppTest;

@AppTest
class SavedViewTest extends SavedViewContract {}
