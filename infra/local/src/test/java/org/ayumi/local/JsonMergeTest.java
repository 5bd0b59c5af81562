package org.ayumi.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonMergeTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void objectsAreMergedDeeply() {
        assertMerged("{'a':{'b':1,'c':2}}", "{'a':{'c':3,'d':4}}", "{'a':{'b':1,'c':3,'d':4}}");
    }

    @Test
    void nullRemoves() {
        assertMerged("{'passwordPolicy':'length(12)','realm':'ayumi'}", "{'passwordPolicy':null}", "{'realm':'ayumi'}");
    }

    @Test
    void namedThingsAreJoined() {
        assertMerged(
                "{'clients':[{'clientId':'one'}]}",
                "{'clients':[{'clientId':'two'}]}",
                "{'clients':[{'clientId':'one'},{'clientId':'two'}]}");
    }

    @Test
    void theSameNameAgainMergesIntoTheFirst() {
        assertMerged(
                "{'users':[{'username':'dx','enabled':true},{'username':'joho'}]}",
                "{'users':[{'username':'dx','enabled':false}]}",
                "{'users':[{'username':'dx','enabled':false},{'username':'joho'}]}");
    }

    @Test
    void plainListsAreReplaced() {
        assertMerged("{'supportedLocales':['ja','en']}", "{'supportedLocales':['ja']}", "{'supportedLocales':['ja']}");
    }

    @Test
    void theBaseStaysAsItWas() {
        ObjectNode base = read("{'a':[{'name':'x'}]}");
        JsonMerge.merge(base, read("{'a':[{'name':'y'}],'b':1}"));
        assertThat(base).isEqualTo(read("{'a':[{'name':'x'}]}"));
    }

    private static void assertMerged(String base, String overlay, String expected) {
        assertThat(JsonMerge.merge(read(base), read(overlay))).isEqualTo(read(expected));
    }

    private static ObjectNode read(String json) {
        return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    }
}
