package org.greenregistry.opendata;

/**
 * A link of OGC API.
 *
 * @param href absolute
 * @param rel a registered relation
 * @param type media type of what is there
 */
record OgcLink(String href, String rel, String type, String title) {

    static final String JSON = "application/json";
    static final String GEO_JSON = "application/geo+json";
    static final String OPEN_API = "application/vnd.oai.openapi+json;version=3.0";
}
