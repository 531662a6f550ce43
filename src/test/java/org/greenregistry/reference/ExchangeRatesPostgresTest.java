package org.greenregistry.reference;

import org.greenregistry.PostgresTest;

@PostgresTest
class ExchangeRatesPostgresTest extends ExchangeRatesContract {}
