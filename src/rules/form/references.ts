export { eachReference, eachSigner, REGISTER_OF, type ReferredKind } from "../../workspace";
