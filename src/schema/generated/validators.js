// Generated from schemas/ by scripts/generate-schema.mjs. Do not edit.
import { formats } from "../formats";

function fault(list, instancePath, keyword, key) {
  const found = { instancePath, keyword, key };
  if (list === null) return [found];
  list.push(found);
  return list;
}
export const period = validate52;

const pattern3 = new RegExp("^x-", "u");
const formats0 = formats["sp-date"];

function validate52(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
vErrors = fault(vErrors, instancePath, "required", "from");
errors++;
}
if(data.to === undefined){
vErrors = fault(vErrors, instancePath, "required", "to");
errors++;
}
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "to")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!(formats0(data0))){
vErrors = fault(vErrors, instancePath+"/from", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/from", "type");
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!(formats0(data1))){
vErrors = fault(vErrors, instancePath+"/to", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/to", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

export const waiver = validate53;

const formats4 = formats["sp-filled"];

const formats6 = formats["sp-language"];

function validate54(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!(formats6(key0))){
vErrors = fault(vErrors, instancePath, "format", key0);
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath, "type", key0);
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = fault(vErrors, instancePath, "propertyNames");
errors++;
}
}
for(const key1 in data){
if(typeof data[key1] !== "string"){
vErrors = fault(vErrors, instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
vErrors = fault(vErrors, instancePath, "required", "rule");
errors++;
}
for(const key0 in data){
if(!((((((key0 === "rule") || (key0 === "reason")) || (key0 === "by")) || (key0 === "until")) || (key0 === "notes")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(!(formats4(data0))){
vErrors = fault(vErrors, instancePath+"/rule", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/rule", "type");
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
vErrors = fault(vErrors, instancePath+"/reason", "type");
errors++;
}
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate54(data1, {instancePath:instancePath+"/reason"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/reason", "if");
errors++;
}
}
if(data.by !== undefined){
if(typeof data.by !== "string"){
vErrors = fault(vErrors, instancePath+"/by", "type");
errors++;
}
}
if(data.until !== undefined){
let data3 = data.until;
if(typeof data3 === "string"){
if(!(formats0(data3))){
vErrors = fault(vErrors, instancePath+"/until", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/until", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

export const approval = validate56;
const schema22 = {"properties":{"by":0,"role":0,"at":0,"of":0,"external":0,"via":0,"ref":0,"decision":0,"comment":0,"notes":0}};
const func1 = Object.prototype.hasOwnProperty;
const formats12 = formats["sp-date-time"];

function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
vErrors = fault(vErrors, instancePath, "required", "by");
errors++;
}
for(const key0 in data){
if(!((func1.call(schema22.properties, key0)) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if(!(formats4(data0))){
vErrors = fault(vErrors, instancePath+"/by", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/by", "type");
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
vErrors = fault(vErrors, instancePath+"/role", "type");
errors++;
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 === "string"){
if(!(formats12(data2))){
vErrors = fault(vErrors, instancePath+"/at", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/at", "type");
errors++;
}
}
if(data.of !== undefined){
let data3 = data.of;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
vErrors = fault(vErrors, instancePath+"/of", "type");
errors++;
}
}
if(data.external !== undefined){
if(typeof data.external !== "boolean"){
vErrors = fault(vErrors, instancePath+"/external", "type");
errors++;
}
}
if(data.via !== undefined){
if(typeof data.via !== "string"){
vErrors = fault(vErrors, instancePath+"/via", "type");
errors++;
}
}
if(data.ref !== undefined){
if(typeof data.ref !== "string"){
vErrors = fault(vErrors, instancePath+"/ref", "type");
errors++;
}
}
if(data.decision !== undefined){
let data7 = data.decision;
if(typeof data7 !== "string"){
vErrors = fault(vErrors, instancePath+"/decision", "type");
errors++;
}
if(!(((data7 === "approved") || (data7 === "changes-requested")) || (data7 === "rejected"))){
vErrors = fault(vErrors, instancePath+"/decision", "enum");
errors++;
}
}
if(data.comment !== undefined){
let data8 = data.comment;
if((typeof data8 !== "string") && (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))){
vErrors = fault(vErrors, instancePath+"/comment", "type");
errors++;
}
const _errs20 = errors;
let valid1 = true;
const _errs21 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs23 = errors;
if(!(validate54(data8, {instancePath:instancePath+"/comment"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs23 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/comment", "if");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

export const results = validate58;
const schema23 = {"properties":{"at":0,"reach":0,"impressions":0,"views":0,"engagements":0,"reactions":0,"comments":0,"shares":0,"saves":0,"clicks":0,"source":0,"notes":0}};

function validate58(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func1.call(schema23.properties, key0)) || (pattern3.test(key0)))){
let data0 = data[key0];
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = fault(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type");
errors++;
}
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!(formats12(data1))){
vErrors = fault(vErrors, instancePath+"/at", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/at", "type");
errors++;
}
}
if(data.reach !== undefined){
let data2 = data.reach;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = fault(vErrors, instancePath+"/reach", "minimum");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/reach", "type");
errors++;
}
}
if(data.impressions !== undefined){
let data3 = data.impressions;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = fault(vErrors, instancePath+"/impressions", "minimum");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/impressions", "type");
errors++;
}
}
if(data.views !== undefined){
let data4 = data.views;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = fault(vErrors, instancePath+"/views", "minimum");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/views", "type");
errors++;
}
}
if(data.engagements !== undefined){
let data5 = data.engagements;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = fault(vErrors, instancePath+"/engagements", "minimum");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/engagements", "type");
errors++;
}
}
if(data.reactions !== undefined){
let data6 = data.reactions;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = fault(vErrors, instancePath+"/reactions", "minimum");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/reactions", "type");
errors++;
}
}
if(data.comments !== undefined){
let data7 = data.comments;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = fault(vErrors, instancePath+"/comments", "minimum");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/comments", "type");
errors++;
}
}
if(data.shares !== undefined){
let data8 = data.shares;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = fault(vErrors, instancePath+"/shares", "minimum");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/shares", "type");
errors++;
}
}
if(data.saves !== undefined){
let data9 = data.saves;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = fault(vErrors, instancePath+"/saves", "minimum");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/saves", "type");
errors++;
}
}
if(data.clicks !== undefined){
let data10 = data.clicks;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
vErrors = fault(vErrors, instancePath+"/clicks", "minimum");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/clicks", "type");
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = fault(vErrors, instancePath+"/source", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

export const hours = validate59;

const formats16 = formats["sp-time"];

function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
vErrors = fault(vErrors, instancePath, "required", "from");
errors++;
}
if(data.to === undefined){
vErrors = fault(vErrors, instancePath, "required", "to");
errors++;
}
for(const key0 in data){
if(!((((key0 === "from") || (key0 === "to")) || (key0 === "days")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!(formats16(data0))){
vErrors = fault(vErrors, instancePath+"/from", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/from", "type");
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!(formats16(data1))){
vErrors = fault(vErrors, instancePath+"/to", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/to", "type");
errors++;
}
}
if(data.days !== undefined){
let data2 = data.days;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/days/" + i0, "type");
errors++;
}
if(!(((((((data3 === "mon") || (data3 === "tue")) || (data3 === "wed")) || (data3 === "thu")) || (data3 === "fri")) || (data3 === "sat")) || (data3 === "sun"))){
vErrors = fault(vErrors, instancePath+"/days/" + i0, "enum");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/days", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

export const exemption = validate60;


function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "natures") || (key0 === "themes")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.natures !== undefined){
let data0 = data.natures;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/natures/" + i0, "type");
errors++;
}
if(!(((data1 === "editorial") || (data1 === "service")) || (data1 === "reactive"))){
vErrors = fault(vErrors, instancePath+"/natures/" + i0, "enum");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/natures", "type");
errors++;
}
}
if(data.themes !== undefined){
let data2 = data.themes;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/themes/" + i1, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/themes", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

export const quietHours = validate61;


function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
vErrors = fault(vErrors, instancePath, "required", "from");
errors++;
}
if(data.to === undefined){
vErrors = fault(vErrors, instancePath, "required", "to");
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "from") || (key0 === "to")) || (key0 === "days")) || (key0 === "except")) || (key0 === "channels")) || (key0 === "notes")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!(formats16(data0))){
vErrors = fault(vErrors, instancePath+"/from", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/from", "type");
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!(formats16(data1))){
vErrors = fault(vErrors, instancePath+"/to", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/to", "type");
errors++;
}
}
if(data.days !== undefined){
let data2 = data.days;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/days/" + i0, "type");
errors++;
}
if(!(((((((data3 === "mon") || (data3 === "tue")) || (data3 === "wed")) || (data3 === "thu")) || (data3 === "fri")) || (data3 === "sat")) || (data3 === "sun"))){
vErrors = fault(vErrors, instancePath+"/days/" + i0, "enum");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/days", "type");
errors++;
}
}
if(data.except !== undefined){
if(!(validate60(data.except, {instancePath:instancePath+"/except"}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.channels !== undefined){
let data5 = data.channels;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/channels/" + i1, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/channels", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

export const cadence = validate63;

const formats24 = formats["sp-rate"];

function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "min") || (key0 === "max")) || (key0 === "notes")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if(typeof data0 === "string"){
if(!(formats24(data0))){
vErrors = fault(vErrors, instancePath+"/min", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/min", "type");
errors++;
}
}
if(data.max !== undefined){
let data1 = data.max;
if(typeof data1 === "string"){
if(!(formats24(data1))){
vErrors = fault(vErrors, instancePath+"/max", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/max", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

export const responsible = validate64;


function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "department") || (key0 === "accountable")) || (key0 === "members")) || (key0 === "notes")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.department !== undefined){
let data0 = data.department;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/department", "type");
errors++;
}
if(!((((((((data0 === "administration") || (data0 === "communications")) || (data0 === "marketing")) || (data0 === "sales")) || (data0 === "management")) || (data0 === "committee")) || (data0 === "agency")) || (data0 === "other"))){
vErrors = fault(vErrors, instancePath+"/department", "enum");
errors++;
}
}
if(data.accountable !== undefined){
if(typeof data.accountable !== "string"){
vErrors = fault(vErrors, instancePath+"/accountable", "type");
errors++;
}
}
if(data.members !== undefined){
let data2 = data.members;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/members/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/members", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

export const unit = validate65;

const formats28 = formats["sp-id"];

function validate65(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
if(typeof data === "string"){
if(!(formats28(data))){
vErrors = fault(vErrors, instancePath, "format");
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, "required", "id");
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "owner")) || (key0 === "notes")) || (key0 === "tags")) || (key0 === "waive")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats28(data0))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate54(data1, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
vErrors = fault(vErrors, instancePath+"/owner", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data4 = data.tags;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data6 = data.waive;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data6[i1], {instancePath:instancePath+"/waive/" + i1}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
validate65.errors = vErrors;
return errors === 0;
}

export const clause = validate68;

const schema31 = {"properties":{"required":0,"approval":0,"quietHours":0,"freeze":0,"languages":0,"accessibility":0,"disclosure":0,"cadence":0,"terms":0,"budget":0,"consent":0,"links":0,"measure":0,"responseTime":0,"holidays":0,"severity":0,"crisis":0,"forPeople":0}};
const schema32 = {"properties":{"count":0,"paid":0,"roles":0,"self":0,"before":0,"expires":0,"steps":0,"exempt":0,"channels":0}};
const formats34 = formats["sp-duration"];


function validate73(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = fault(vErrors, instancePath, "required", "role");
errors++;
}
for(const key0 in data){
if(!((((key0 === "role") || (key0 === "when")) || (key0 === "count")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 === "string"){
if(!(formats4(data0))){
vErrors = fault(vErrors, instancePath+"/role", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/role", "type");
errors++;
}
}
if(data.when !== undefined){
if(typeof data.when !== "string"){
vErrors = fault(vErrors, instancePath+"/when", "type");
errors++;
}
}
if(data.count !== undefined){
let data2 = data.count;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fault(vErrors, instancePath+"/count", "type");
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = fault(vErrors, instancePath+"/count", "minimum");
errors++;
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func1.call(schema32.properties, key0)) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fault(vErrors, instancePath+"/count", "type");
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/count", "minimum");
errors++;
}
}
}
if(data.paid !== undefined){
let data1 = data.paid;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fault(vErrors, instancePath+"/paid", "type");
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = fault(vErrors, instancePath+"/paid", "minimum");
errors++;
}
}
}
if(data.roles !== undefined){
let data2 = data.roles;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/roles/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/roles", "type");
errors++;
}
}
if(data.self !== undefined){
if(typeof data.self !== "boolean"){
vErrors = fault(vErrors, instancePath+"/self", "type");
errors++;
}
}
if(data.before !== undefined){
let data5 = data.before;
if(typeof data5 === "string"){
if(!(formats34(data5))){
vErrors = fault(vErrors, instancePath+"/before", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/before", "type");
errors++;
}
}
if(data.expires !== undefined){
let data6 = data.expires;
if(typeof data6 === "string"){
if(!(formats34(data6))){
vErrors = fault(vErrors, instancePath+"/expires", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/expires", "type");
errors++;
}
}
if(data.steps !== undefined){
let data7 = data.steps;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate73(data7[i1], {instancePath:instancePath+"/steps/" + i1}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/steps", "type");
errors++;
}
}
if(data.exempt !== undefined){
if(!(validate60(data.exempt, {instancePath:instancePath+"/exempt"}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.channels !== undefined){
let data10 = data.channels;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
vErrors = fault(vErrors, instancePath+"/channels/" + i2, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/channels", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}



function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
vErrors = fault(vErrors, instancePath, "required", "from");
errors++;
}
if(data.to === undefined){
vErrors = fault(vErrors, instancePath, "required", "to");
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "from") || (key0 === "to")) || (key0 === "reason")) || (key0 === "channels")) || (key0 === "allow")) || (key0 === "notes")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!(formats12(data0))){
vErrors = fault(vErrors, instancePath+"/from", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/from", "type");
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!(formats12(data1))){
vErrors = fault(vErrors, instancePath+"/to", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/to", "type");
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
vErrors = fault(vErrors, instancePath+"/reason", "type");
errors++;
}
const _errs8 = errors;
let valid1 = true;
const _errs9 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs11 = errors;
if(!(validate54(data2, {instancePath:instancePath+"/reason"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/reason", "if");
errors++;
}
}
if(data.channels !== undefined){
let data3 = data.channels;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/channels/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/channels", "type");
errors++;
}
}
if(data.allow !== undefined){
if(!(validate60(data.allow, {instancePath:instancePath+"/allow"}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}



function validate82(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "required") || (key0 === "within")) || (key0 === "first")) || (key0 === "channels")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.required !== undefined){
let data0 = data.required;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fault(vErrors, instancePath+"/required/" + i0, "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/required/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/required", "type");
errors++;
}
}
if(data.within !== undefined){
let data2 = data.within;
if(typeof data2 === "string"){
if(!(formats34(data2))){
vErrors = fault(vErrors, instancePath+"/within", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/within", "type");
errors++;
}
}
if(data.first !== undefined){
let data3 = data.first;
if(typeof data3 === "string"){
if(!(formats6(data3))){
vErrors = fault(vErrors, instancePath+"/first", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/first", "type");
errors++;
}
}
if(data.channels !== undefined){
let data4 = data.channels;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/channels/" + i1, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/channels", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}



function validate84(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "altText") || (key0 === "captions")) || (key0 === "hashtagCase")) || (key0 === "maxEmoji")) || (key0 === "channels")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.altText !== undefined){
let data0 = data.altText;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/altText", "type");
errors++;
}
if(!((data0 === "required") || (data0 === "optional"))){
vErrors = fault(vErrors, instancePath+"/altText", "enum");
errors++;
}
}
if(data.captions !== undefined){
let data1 = data.captions;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/captions", "type");
errors++;
}
if(!((data1 === "required") || (data1 === "optional"))){
vErrors = fault(vErrors, instancePath+"/captions", "enum");
errors++;
}
}
if(data.hashtagCase !== undefined){
let data2 = data.hashtagCase;
if(typeof data2 !== "string"){
vErrors = fault(vErrors, instancePath+"/hashtagCase", "type");
errors++;
}
if(!((data2 === "camel") || (data2 === "any"))){
vErrors = fault(vErrors, instancePath+"/hashtagCase", "enum");
errors++;
}
}
if(data.maxEmoji !== undefined){
let data3 = data.maxEmoji;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fault(vErrors, instancePath+"/maxEmoji", "type");
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = fault(vErrors, instancePath+"/maxEmoji", "minimum");
errors++;
}
}
}
if(data.channels !== undefined){
let data4 = data.channels;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/channels/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/channels", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}



function validate86(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "tags") || (key0 === "within")) || (key0 === "channels")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.tags !== undefined){
let data0 = data.tags;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(!(formats6(key1))){
vErrors = fault(vErrors, instancePath+"/tags", "format", key1);
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type", key1);
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
vErrors = fault(vErrors, instancePath+"/tags", "propertyNames");
errors++;
}
}
for(const key2 in data0){
let data1 = data0[key2];
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.within !== undefined){
let data3 = data.within;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fault(vErrors, instancePath+"/within", "type");
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = fault(vErrors, instancePath+"/within", "minimum");
errors++;
}
}
}
if(data.channels !== undefined){
let data4 = data.channels;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/channels/" + i1, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/channels", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}



function validate89(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.avoid === undefined){
vErrors = fault(vErrors, instancePath, "required", "avoid");
errors++;
}
for(const key0 in data){
if(!(((((key0 === "avoid") || (key0 === "use")) || (key0 === "reason")) || (key0 === "language")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.avoid !== undefined){
let data0 = data.avoid;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
vErrors = fault(vErrors, instancePath+"/avoid", "type");
errors++;
}
if(typeof data0 === "string"){
if(!(formats4(data0))){
vErrors = fault(vErrors, instancePath+"/avoid", "format");
errors++;
}
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/avoid/" + i0, "type");
errors++;
}
}
}
}
if(data.use !== undefined){
if(typeof data.use !== "string"){
vErrors = fault(vErrors, instancePath+"/use", "type");
errors++;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fault(vErrors, instancePath+"/reason", "type");
errors++;
}
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(!(validate54(data3, {instancePath:instancePath+"/reason"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid3 = _valid0;
}
if(!valid3){
vErrors = fault(vErrors, instancePath+"/reason", "if");
errors++;
}
}
if(data.language !== undefined){
let data4 = data.language;
if(typeof data4 === "string"){
if(!(formats6(data4))){
vErrors = fault(vErrors, instancePath+"/language", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/language", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}


const formats56 = formats["sp-money"];

function validate92(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "perPost") || (key0 === "perMonth")) || (key0 === "channels")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.perPost !== undefined){
let data0 = data.perPost;
if(typeof data0 === "string"){
if(!(formats56(data0))){
vErrors = fault(vErrors, instancePath+"/perPost", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/perPost", "type");
errors++;
}
}
if(data.perMonth !== undefined){
let data1 = data.perMonth;
if(typeof data1 === "string"){
if(!(formats56(data1))){
vErrors = fault(vErrors, instancePath+"/perMonth", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/perMonth", "type");
errors++;
}
}
if(data.channels !== undefined){
let data2 = data.channels;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/channels/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/channels", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}



function validate94(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "required") || (key0 === "minors")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
vErrors = fault(vErrors, instancePath+"/required", "type");
errors++;
}
}
if(data.minors !== undefined){
let data1 = data.minors;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/minors", "type");
errors++;
}
if(!((data1 === "guardian") || (data1 === "never"))){
vErrors = fault(vErrors, instancePath+"/minors", "enum");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}



function validate96(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "https") || (key0 === "shorteners")) || (key0 === "utm")) || (key0 === "channels")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.https !== undefined){
if(typeof data.https !== "boolean"){
vErrors = fault(vErrors, instancePath+"/https", "type");
errors++;
}
}
if(data.shorteners !== undefined){
let data1 = data.shorteners;
if((typeof data1 !== "boolean") && (!(Array.isArray(data1)))){
vErrors = fault(vErrors, instancePath+"/shorteners", "type");
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/shorteners/" + i0, "type");
errors++;
}
}
}
}
if(data.utm !== undefined){
let data3 = data.utm;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/utm", "type");
errors++;
}
if(!((data3 === "required") || (data3 === "optional"))){
vErrors = fault(vErrors, instancePath+"/utm", "enum");
errors++;
}
}
if(data.channels !== undefined){
let data4 = data.channels;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/channels/" + i1, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/channels", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}



function validate98(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "resultsAfter") || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.resultsAfter !== undefined){
let data0 = data.resultsAfter;
if(typeof data0 === "string"){
if(!(formats34(data0))){
vErrors = fault(vErrors, instancePath+"/resultsAfter", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/resultsAfter", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}



function validate100(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "within") || (key0 === "hours")) || (key0 === "channels")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.within !== undefined){
let data0 = data.within;
if(typeof data0 === "string"){
if(!(formats34(data0))){
vErrors = fault(vErrors, instancePath+"/within", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/within", "type");
errors++;
}
}
if(data.hours !== undefined){
if(!(validate59(data.hours, {instancePath:instancePath+"/hours"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.channels !== undefined){
let data2 = data.channels;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/channels/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/channels", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}



function validate103(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "region") || (key0 === "easter")) || (key0 === "add")) || (key0 === "remove")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/region", "type");
errors++;
}
if(!((((((((((((((((((((data0 === "CA") || (data0 === "CA-AB")) || (data0 === "CA-BC")) || (data0 === "CA-MB")) || (data0 === "CA-NB")) || (data0 === "CA-NL")) || (data0 === "CA-NS")) || (data0 === "CA-NT")) || (data0 === "CA-NU")) || (data0 === "CA-ON")) || (data0 === "CA-PE")) || (data0 === "CA-QC")) || (data0 === "CA-SK")) || (data0 === "CA-YT")) || (data0 === "FR")) || (data0 === "BE")) || (data0 === "CH")) || (data0 === "LU")) || (data0 === "US")) || (data0 === "GB-ENG"))){
vErrors = fault(vErrors, instancePath+"/region", "enum");
errors++;
}
}
if(data.easter !== undefined){
let data1 = data.easter;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/easter", "type");
errors++;
}
if(!((data1 === "friday") || (data1 === "monday"))){
vErrors = fault(vErrors, instancePath+"/easter", "enum");
errors++;
}
}
if(data.add !== undefined){
let data2 = data.add;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!(formats0(data3))){
vErrors = fault(vErrors, instancePath+"/add/" + i0, "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/add/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/add", "type");
errors++;
}
}
if(data.remove !== undefined){
let data4 = data.remove;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!(formats0(data5))){
vErrors = fault(vErrors, instancePath+"/remove/" + i1, "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/remove/" + i1, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/remove", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}



function validate105(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "lead") || (key0 === "backup")) || (key0 === "checklist")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.lead !== undefined){
if(typeof data.lead !== "string"){
vErrors = fault(vErrors, instancePath+"/lead", "type");
errors++;
}
}
if(data.backup !== undefined){
if(typeof data.backup !== "string"){
vErrors = fault(vErrors, instancePath+"/backup", "type");
errors++;
}
}
if(data.checklist !== undefined){
let data2 = data.checklist;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fault(vErrors, instancePath+"/checklist/" + i0, "type");
errors++;
}
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(!(validate54(data3, {instancePath:instancePath+"/checklist/" + i0}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid3 = _valid0;
}
if(!valid3){
vErrors = fault(vErrors, instancePath+"/checklist/" + i0, "if");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/checklist", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func1.call(schema31.properties, key0)) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.required !== undefined){
let data0 = data.required;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 !== "string"){
vErrors = fault(vErrors, instancePath+"/required", "type", key1);
errors++;
}
if(!(((((((((((key1 === "idea") || (key1 === "planned")) || (key1 === "drafting")) || (key1 === "review")) || (key1 === "approved")) || (key1 === "scheduled")) || (key1 === "published")) || (key1 === "on-hold")) || (key1 === "failed")) || (key1 === "removed")) || (key1 === "cancelled"))){
vErrors = fault(vErrors, instancePath+"/required", "enum", key1);
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
vErrors = fault(vErrors, instancePath+"/required", "propertyNames");
errors++;
}
}
for(const key2 in data0){
let data1 = data0[key2];
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
vErrors = fault(vErrors, instancePath+"/required/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0, "type");
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((data2 === "id") || (data2 === "title")) || (data2 === "publish")) || (data2 === "channels")) || (data2 === "format")) || (data2 === "nature")) || (data2 === "status")) || (data2 === "owner")) || (data2 === "approver")) || (data2 === "deadline")) || (data2 === "objective")) || (data2 === "step")) || (data2 === "campaign")) || (data2 === "theme")) || (data2 === "segment")) || (data2 === "benefit")) || (data2 === "text")) || (data2 === "bilingual")) || (data2 === "variants")) || (data2 === "media")) || (data2 === "link")) || (data2 === "cta")) || (data2 === "hashtags")) || (data2 === "firstComment")) || (data2 === "location")) || (data2 === "language")) || (data2 === "disclosure")) || (data2 === "partner")) || (data2 === "budget")) || (data2 === "paid")) || (data2 === "boost")) || (data2 === "spent")) || (data2 === "evergreen")) || (data2 === "reuseOf")) || (data2 === "tasks")) || (data2 === "approvals")) || (data2 === "results")) || (data2 === "published")) || (data2 === "altText")) || (data2 === "approval"))){
vErrors = fault(vErrors, instancePath+"/required/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0, "enum");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/required/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/required", "type");
errors++;
}
}
if(data.approval !== undefined){
if(!(validate72(data.approval, {instancePath:instancePath+"/approval"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.quietHours !== undefined){
if(!(validate61(data.quietHours, {instancePath:instancePath+"/quietHours"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.freeze !== undefined){
let data5 = data.freeze;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate78(data5[i1], {instancePath:instancePath+"/freeze/" + i1}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/freeze", "type");
errors++;
}
}
if(data.languages !== undefined){
if(!(validate82(data.languages, {instancePath:instancePath+"/languages"}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.accessibility !== undefined){
if(!(validate84(data.accessibility, {instancePath:instancePath+"/accessibility"}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.disclosure !== undefined){
if(!(validate86(data.disclosure, {instancePath:instancePath+"/disclosure"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.cadence !== undefined){
let data10 = data.cadence;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(!(validate63(data10[key3], {instancePath:instancePath+"/cadence/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/cadence", "type");
errors++;
}
}
if(data.terms !== undefined){
let data12 = data.terms;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate89(data12[i2], {instancePath:instancePath+"/terms/" + i2}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/terms", "type");
errors++;
}
}
if(data.budget !== undefined){
if(!(validate92(data.budget, {instancePath:instancePath+"/budget"}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.consent !== undefined){
if(!(validate94(data.consent, {instancePath:instancePath+"/consent"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate96(data.links, {instancePath:instancePath+"/links"}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.measure !== undefined){
if(!(validate98(data.measure, {instancePath:instancePath+"/measure"}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.responseTime !== undefined){
if(!(validate100(data.responseTime, {instancePath:instancePath+"/responseTime"}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.holidays !== undefined){
if(!(validate103(data.holidays, {instancePath:instancePath+"/holidays"}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
let data20 = data.severity;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
let data21 = data20[key4];
if(typeof data21 !== "string"){
vErrors = fault(vErrors, instancePath+"/severity/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), "type");
errors++;
}
if(!((((data21 === "off") || (data21 === "info")) || (data21 === "warning")) || (data21 === "error"))){
vErrors = fault(vErrors, instancePath+"/severity/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), "enum");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/severity", "type");
errors++;
}
}
if(data.crisis !== undefined){
if(!(validate105(data.crisis, {instancePath:instancePath+"/crisis"}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.forPeople !== undefined){
if(typeof data.forPeople !== "boolean"){
vErrors = fault(vErrors, instancePath+"/forPeople", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const schema46 = {"properties":{"id":0,"for":0,"when":0,"require":0,"severity":0,"message":0,"examples":0,"fix":0,"notes":0,"tags":0}};




function validate113(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.times !== undefined){
let data0 = data.times;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fault(vErrors, instancePath+"/times", "type");
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/times", "minimum");
errors++;
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate112(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.with !== undefined){
let data0 = data.with;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate113(data0[i0], {instancePath:instancePath+"/with/" + i0}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/with", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}


function validate111(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "pass") || (key0 === "fail")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.pass !== undefined){
let data0 = data.pass;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate112(data0[i0], {instancePath:instancePath+"/pass/" + i0}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/pass", "type");
errors++;
}
}
if(data.fail !== undefined){
let data2 = data.fail;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate112(data2[i1], {instancePath:instancePath+"/fail/" + i1}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/fail", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}



function validate118(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "set")) || (key0 === "remove")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(!(validate54(data0, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
}
if(data.set !== undefined){
let data1 = data.set;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = fault(vErrors, instancePath+"/set", "type");
errors++;
}
}
if(data.remove !== undefined){
let data2 = data.remove;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/remove/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/remove", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, "required", "id");
errors++;
}
if(data.for === undefined){
vErrors = fault(vErrors, instancePath, "required", "for");
errors++;
}
if(data.require === undefined){
vErrors = fault(vErrors, instancePath, "required", "require");
errors++;
}
for(const key0 in data){
if(!((func1.call(schema46.properties, key0)) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats28(data0))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.for !== undefined){
let data1 = data.for;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/for", "type");
errors++;
}
if(!((((((((((data1 === "post") || (data1 === "channel")) || (data1 === "person")) || (data1 === "plan")) || (data1 === "objective")) || (data1 === "step")) || (data1 === "campaign")) || (data1 === "theme")) || (data1 === "segment")) || (data1 === "calendar"))){
vErrors = fault(vErrors, instancePath+"/for", "enum");
errors++;
}
}
if(data.when !== undefined){
if(typeof data.when !== "string"){
vErrors = fault(vErrors, instancePath+"/when", "type");
errors++;
}
}
if(data.require !== undefined){
let data3 = data.require;
if(typeof data3 === "string"){
if(!(formats4(data3))){
vErrors = fault(vErrors, instancePath+"/require", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/require", "type");
errors++;
}
}
if(data.severity !== undefined){
let data4 = data.severity;
if(typeof data4 !== "string"){
vErrors = fault(vErrors, instancePath+"/severity", "type");
errors++;
}
if(!((((data4 === "off") || (data4 === "info")) || (data4 === "warning")) || (data4 === "error"))){
vErrors = fault(vErrors, instancePath+"/severity", "enum");
errors++;
}
}
if(data.message !== undefined){
let data5 = data.message;
if((typeof data5 !== "string") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
vErrors = fault(vErrors, instancePath+"/message", "type");
errors++;
}
const _errs14 = errors;
let valid1 = true;
const _errs15 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs17 = errors;
if(!(validate54(data5, {instancePath:instancePath+"/message"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/message", "if");
errors++;
}
}
if(data.examples !== undefined){
if(!(validate111(data.examples, {instancePath:instancePath+"/examples"}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.fix !== undefined){
if(!(validate118(data.fix, {instancePath:instancePath+"/fix"}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data9 = data.tags;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(typeof data9[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, "required", "id");
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "id") || (key0 === "title")) || (key0 === "text")) || (key0 === "settings")) || (key0 === "rules")) || (key0 === "notes")) || (key0 === "tags")) || (key0 === "waive")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats28(data0))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate54(data1, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
vErrors = fault(vErrors, instancePath+"/text", "type");
errors++;
}
const _errs12 = errors;
let valid2 = true;
const _errs13 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(!(validate54(data2, {instancePath:instancePath+"/text"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid1 = _errs15 === errors;
valid2 = _valid1;
}
if(!valid2){
vErrors = fault(vErrors, instancePath+"/text", "if");
errors++;
}
}
if(data.settings !== undefined){
if(!(validate71(data.settings, {instancePath:instancePath+"/settings"}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
let data4 = data.rules;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate109(data4[i0], {instancePath:instancePath+"/rules/" + i0}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/rules", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data7 = data.tags;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i1, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data9 = data.waive;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate53(data9[i2], {instancePath:instancePath+"/waive/" + i2}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

export const rule = validate109;

export const ruleExamples = validate111;

export const ruleExample = validate112;

export const ruleNeighbour = validate113;

export const ruleFix = validate118;

export const settings = validate71;

export const approvalSetting = validate72;

export const approvalStep = validate73;

export const freeze = validate78;

export const languagesSetting = validate82;

export const accessibilitySetting = validate84;

export const disclosureSetting = validate86;

export const term = validate89;

export const budgetSetting = validate92;

export const consentSetting = validate94;

export const linksSetting = validate96;

export const measureSetting = validate98;

export const responseTimeSetting = validate100;

export const holidaysSetting = validate103;

export const crisisSetting = validate105;

export const policyHead = validate123;
const schema51 = {"properties":{"kind":0,"version":0,"id":0,"title":0,"revision":0,"language":0,"owner":0,"approvals":0,"effective":0,"reviewBy":0,"structure":0,"responsible":0,"units":0,"unit":0,"clauses":0,"notes":0,"tags":0,"waive":0}};

function validate123(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fault(vErrors, instancePath, "required", "version");
errors++;
}
for(const key0 in data){
if(!((func1.call(schema51.properties, key0)) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
vErrors = fault(vErrors, instancePath+"/kind", "type");
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fault(vErrors, instancePath+"/version", "type");
errors++;
}
if(!(data1 === 1)){
vErrors = fault(vErrors, instancePath+"/version", "enum");
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!(formats28(data2))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs10 = errors;
let valid1 = true;
const _errs11 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(!(validate54(data3, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
}
if(data.revision !== undefined){
let data4 = data.revision;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
vErrors = fault(vErrors, instancePath+"/revision", "type");
errors++;
}
}
if(data.language !== undefined){
let data5 = data.language;
if(typeof data5 === "string"){
if(!(formats6(data5))){
vErrors = fault(vErrors, instancePath+"/language", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/language", "type");
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
vErrors = fault(vErrors, instancePath+"/owner", "type");
errors++;
}
}
if(data.approvals !== undefined){
let data7 = data.approvals;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data7[i0], {instancePath:instancePath+"/approvals/" + i0}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/approvals", "type");
errors++;
}
}
if(data.effective !== undefined){
let data9 = data.effective;
if(typeof data9 === "string"){
if(!(formats0(data9))){
vErrors = fault(vErrors, instancePath+"/effective", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/effective", "type");
errors++;
}
}
if(data.reviewBy !== undefined){
let data10 = data.reviewBy;
if(typeof data10 === "string"){
if(!(formats0(data10))){
vErrors = fault(vErrors, instancePath+"/reviewBy", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/reviewBy", "type");
errors++;
}
}
if(data.structure !== undefined){
let data11 = data.structure;
if(typeof data11 !== "string"){
vErrors = fault(vErrors, instancePath+"/structure", "type");
errors++;
}
if(!(((((data11 === "centralized") || (data11 === "organic")) || (data11 === "coordinated")) || (data11 === "dandelion")) || (data11 === "holistic"))){
vErrors = fault(vErrors, instancePath+"/structure", "enum");
errors++;
}
}
if(data.responsible !== undefined){
if(!(validate64(data.responsible, {instancePath:instancePath+"/responsible"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.units !== undefined){
let data13 = data.units;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate65(data13[i1], {instancePath:instancePath+"/units/" + i1}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/units", "type");
errors++;
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
vErrors = fault(vErrors, instancePath+"/unit", "type");
errors++;
}
}
if(data.clauses !== undefined){
if(!(Array.isArray(data.clauses))){
vErrors = fault(vErrors, instancePath+"/clauses", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data18 = data.tags;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
if(typeof data18[i2] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i2, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data20 = data.waive;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate53(data20[i3], {instancePath:instancePath+"/waive/" + i3}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

export const goal = validate129;


function validate129(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, "required", "id");
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "title")) || (key0 === "notes")) || (key0 === "tags")) || (key0 === "waive")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats28(data0))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate54(data1, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data3 = data.tags;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data5 = data.waive;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data5[i1], {instancePath:instancePath+"/waive/" + i1}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}

export const situation = validate132;



function validate134(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, "required", "id");
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "title")) || (key0 === "from")) || (key0 === "to")) || (key0 === "notes")) || (key0 === "tags")) || (key0 === "waive")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats28(data0))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate54(data1, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(!(formats0(data2))){
vErrors = fault(vErrors, instancePath+"/from", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/from", "type");
errors++;
}
}
if(data.to !== undefined){
let data3 = data.to;
if(typeof data3 === "string"){
if(!(formats0(data3))){
vErrors = fault(vErrors, instancePath+"/to", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/to", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data5 = data.tags;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data7 = data.waive;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data7[i1], {instancePath:instancePath+"/waive/" + i1}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}


function validate132(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "summary") || (key0 === "owner")) || (key0 === "deadline")) || (key0 === "opportunities")) || (key0 === "done")) || (key0 === "notes")) || (key0 === "tags")) || (key0 === "waive")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.summary !== undefined){
let data0 = data.summary;
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
vErrors = fault(vErrors, instancePath+"/summary", "type");
errors++;
}
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(!(validate54(data0, {instancePath:instancePath+"/summary"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/summary", "if");
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
vErrors = fault(vErrors, instancePath+"/owner", "type");
errors++;
}
}
if(data.deadline !== undefined){
let data2 = data.deadline;
if(typeof data2 === "string"){
if(!(formats12(data2))){
vErrors = fault(vErrors, instancePath+"/deadline", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/deadline", "type");
errors++;
}
}
if(data.opportunities !== undefined){
let data3 = data.opportunities;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate134(data3[i0], {instancePath:instancePath+"/opportunities/" + i0}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/opportunities", "type");
errors++;
}
}
if(data.done !== undefined){
let data5 = data.done;
if((typeof data5 !== "boolean") && (typeof data5 !== "string")){
vErrors = fault(vErrors, instancePath+"/done", "type");
errors++;
}
if(typeof data5 === "string"){
if(!(formats0(data5))){
vErrors = fault(vErrors, instancePath+"/done", "format");
errors++;
}
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data7 = data.tags;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i1, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data9 = data.waive;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate53(data9[i2], {instancePath:instancePath+"/waive/" + i2}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}

export const opportunity = validate134;

export const objective = validate139;
const schema55 = {"properties":{"id":0,"title":0,"how":0,"owner":0,"deadline":0,"budget":0,"supports":0,"measure":0,"notes":0,"tags":0,"waive":0}};


function validate142(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "metric") || (key0 === "baseline")) || (key0 === "target")) || (key0 === "unit")) || (key0 === "source")) || (key0 === "notes")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.metric !== undefined){
if(typeof data.metric !== "string"){
vErrors = fault(vErrors, instancePath+"/metric", "type");
errors++;
}
}
if(data.baseline !== undefined){
let data1 = data.baseline;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = fault(vErrors, instancePath+"/baseline", "type");
errors++;
}
}
if(data.target !== undefined){
let data2 = data.target;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = fault(vErrors, instancePath+"/target", "type");
errors++;
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
vErrors = fault(vErrors, instancePath+"/unit", "type");
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = fault(vErrors, instancePath+"/source", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}


function validate139(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, "required", "id");
errors++;
}
for(const key0 in data){
if(!((func1.call(schema55.properties, key0)) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats28(data0))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate54(data1, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
}
if(data.how !== undefined){
let data2 = data.how;
if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
vErrors = fault(vErrors, instancePath+"/how", "type");
errors++;
}
const _errs12 = errors;
let valid2 = true;
const _errs13 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(!(validate54(data2, {instancePath:instancePath+"/how"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid1 = _errs15 === errors;
valid2 = _valid1;
}
if(!valid2){
vErrors = fault(vErrors, instancePath+"/how", "if");
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
vErrors = fault(vErrors, instancePath+"/owner", "type");
errors++;
}
}
if(data.deadline !== undefined){
let data4 = data.deadline;
if(typeof data4 === "string"){
if(!(formats12(data4))){
vErrors = fault(vErrors, instancePath+"/deadline", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/deadline", "type");
errors++;
}
}
if(data.budget !== undefined){
let data5 = data.budget;
if(typeof data5 === "string"){
if(!(formats56(data5))){
vErrors = fault(vErrors, instancePath+"/budget", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/budget", "type");
errors++;
}
}
if(data.supports !== undefined){
let data6 = data.supports;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/supports/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/supports", "type");
errors++;
}
}
if(data.measure !== undefined){
if(!(validate142(data.measure, {instancePath:instancePath+"/measure"}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data10 = data.tags;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i1, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data12 = data.waive;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate53(data12[i2], {instancePath:instancePath+"/waive/" + i2}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}

export const measure = validate142;

export const segment = validate145;


function validate145(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, "required", "id");
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "insight")) || (key0 === "notes")) || (key0 === "tags")) || (key0 === "waive")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats28(data0))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate54(data1, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
}
if(data.insight !== undefined){
let data2 = data.insight;
if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
vErrors = fault(vErrors, instancePath+"/insight", "type");
errors++;
}
const _errs12 = errors;
let valid2 = true;
const _errs13 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(!(validate54(data2, {instancePath:instancePath+"/insight"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid1 = _errs15 === errors;
valid2 = _valid1;
}
if(!valid2){
vErrors = fault(vErrors, instancePath+"/insight", "if");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data4 = data.tags;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data6 = data.waive;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data6[i1], {instancePath:instancePath+"/waive/" + i1}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}

export const zone = validate149;


function validate149(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.zone === undefined){
vErrors = fault(vErrors, instancePath, "required", "zone");
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "zone") || (key0 === "channels")) || (key0 === "segments")) || (key0 === "tools")) || (key0 === "notes")) || (key0 === "tags")) || (key0 === "waive")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.zone !== undefined){
let data0 = data.zone;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/zone", "type");
errors++;
}
if(!((((data0 === "community") || (data0 === "publishing")) || (data0 === "entertainment")) || (data0 === "commerce"))){
vErrors = fault(vErrors, instancePath+"/zone", "enum");
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/channels/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/channels", "type");
errors++;
}
}
if(data.segments !== undefined){
let data3 = data.segments;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/segments/" + i1, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/segments", "type");
errors++;
}
}
if(data.tools !== undefined){
let data5 = data.tools;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(typeof data5[i2] !== "string"){
vErrors = fault(vErrors, instancePath+"/tools/" + i2, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tools", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data8 = data.tags;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(typeof data8[i3] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i3, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data10 = data.waive;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
if(!(validate53(data10[i4], {instancePath:instancePath+"/waive/" + i4}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}

export const strategy = validate151;


const formats102 = formats["sp-percent"];

function validate153(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, "required", "id");
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "title")) || (key0 === "benefit")) || (key0 === "share")) || (key0 === "notes")) || (key0 === "tags")) || (key0 === "waive")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats28(data0))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate54(data1, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
}
if(data.benefit !== undefined){
let data2 = data.benefit;
if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
vErrors = fault(vErrors, instancePath+"/benefit", "type");
errors++;
}
const _errs12 = errors;
let valid2 = true;
const _errs13 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(!(validate54(data2, {instancePath:instancePath+"/benefit"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid1 = _errs15 === errors;
valid2 = _valid1;
}
if(!valid2){
vErrors = fault(vErrors, instancePath+"/benefit", "if");
errors++;
}
}
if(data.share !== undefined){
let data3 = data.share;
if(typeof data3 === "string"){
if(!(formats102(data3))){
vErrors = fault(vErrors, instancePath+"/share", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/share", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data5 = data.tags;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data7 = data.waive;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data7[i1], {instancePath:instancePath+"/waive/" + i1}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}


function validate151(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "experience") || (key0 === "themes")) || (key0 === "notes")) || (key0 === "tags")) || (key0 === "waive")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.experience !== undefined){
let data0 = data.experience;
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
vErrors = fault(vErrors, instancePath+"/experience", "type");
errors++;
}
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(!(validate54(data0, {instancePath:instancePath+"/experience"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/experience", "if");
errors++;
}
}
if(data.themes !== undefined){
let data1 = data.themes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate153(data1[i0], {instancePath:instancePath+"/themes/" + i0}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/themes", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data4 = data.tags;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i1, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data6 = data.waive;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate53(data6[i2], {instancePath:instancePath+"/waive/" + i2}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}

export const theme = validate153;

export const step = validate159;
const schema61 = {"properties":{"id":0,"title":0,"objective":0,"how":0,"owner":0,"deadline":0,"budget":0,"promotion":0,"dependsOn":0,"done":0,"notes":0,"tags":0,"waive":0}};

function validate159(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, "required", "id");
errors++;
}
for(const key0 in data){
if(!((func1.call(schema61.properties, key0)) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats28(data0))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate54(data1, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
}
if(data.objective !== undefined){
if(typeof data.objective !== "string"){
vErrors = fault(vErrors, instancePath+"/objective", "type");
errors++;
}
}
if(data.how !== undefined){
let data3 = data.how;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fault(vErrors, instancePath+"/how", "type");
errors++;
}
const _errs14 = errors;
let valid2 = true;
const _errs15 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs17 = errors;
if(!(validate54(data3, {instancePath:instancePath+"/how"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid2 = _valid1;
}
if(!valid2){
vErrors = fault(vErrors, instancePath+"/how", "if");
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
vErrors = fault(vErrors, instancePath+"/owner", "type");
errors++;
}
}
if(data.deadline !== undefined){
let data5 = data.deadline;
if(typeof data5 === "string"){
if(!(formats12(data5))){
vErrors = fault(vErrors, instancePath+"/deadline", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/deadline", "type");
errors++;
}
}
if(data.budget !== undefined){
let data6 = data.budget;
if(typeof data6 === "string"){
if(!(formats56(data6))){
vErrors = fault(vErrors, instancePath+"/budget", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/budget", "type");
errors++;
}
}
if(data.promotion !== undefined){
let data7 = data.promotion;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/promotion/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/promotion", "type");
errors++;
}
}
if(data.dependsOn !== undefined){
let data9 = data.dependsOn;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/dependsOn/" + i1, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/dependsOn", "type");
errors++;
}
}
if(data.done !== undefined){
let data11 = data.done;
if((typeof data11 !== "boolean") && (typeof data11 !== "string")){
vErrors = fault(vErrors, instancePath+"/done", "type");
errors++;
}
if(typeof data11 === "string"){
if(!(formats0(data11))){
vErrors = fault(vErrors, instancePath+"/done", "format");
errors++;
}
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data13 = data.tags;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(typeof data13[i2] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i2, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data15 = data.waive;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!(validate53(data15[i3], {instancePath:instancePath+"/waive/" + i3}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}

export const campaign = validate163;
const schema62 = {"properties":{"id":0,"title":0,"period":0,"owner":0,"budget":0,"objective":0,"utm":0,"notes":0,"tags":0,"waive":0}};


function validate166(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "source") || (key0 === "medium")) || (key0 === "campaign")) || (key0 === "content")) || (key0 === "term")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = fault(vErrors, instancePath+"/source", "type");
errors++;
}
}
if(data.medium !== undefined){
if(typeof data.medium !== "string"){
vErrors = fault(vErrors, instancePath+"/medium", "type");
errors++;
}
}
if(data.campaign !== undefined){
if(typeof data.campaign !== "string"){
vErrors = fault(vErrors, instancePath+"/campaign", "type");
errors++;
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
vErrors = fault(vErrors, instancePath+"/content", "type");
errors++;
}
}
if(data.term !== undefined){
if(typeof data.term !== "string"){
vErrors = fault(vErrors, instancePath+"/term", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, "required", "id");
errors++;
}
if(data.period === undefined){
vErrors = fault(vErrors, instancePath, "required", "period");
errors++;
}
for(const key0 in data){
if(!((func1.call(schema62.properties, key0)) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats28(data0))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate54(data1, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
}
if(data.period !== undefined){
if(!(validate52(data.period, {instancePath:instancePath+"/period"}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
vErrors = fault(vErrors, instancePath+"/owner", "type");
errors++;
}
}
if(data.budget !== undefined){
let data4 = data.budget;
if(typeof data4 === "string"){
if(!(formats56(data4))){
vErrors = fault(vErrors, instancePath+"/budget", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/budget", "type");
errors++;
}
}
if(data.objective !== undefined){
if(typeof data.objective !== "string"){
vErrors = fault(vErrors, instancePath+"/objective", "type");
errors++;
}
}
if(data.utm !== undefined){
if(!(validate166(data.utm, {instancePath:instancePath+"/utm"}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data8 = data.tags;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data10 = data.waive;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data10[i1], {instancePath:instancePath+"/waive/" + i1}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}

export const utm = validate166;

export const measurement = validate169;

const formats116 = formats["sp-every"];


function validate170(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
vErrors = fault(vErrors, instancePath, "required", "date");
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "date") || (key0 === "results")) || (key0 === "decision")) || (key0 === "notes")) || (key0 === "tags")) || (key0 === "waive")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.date !== undefined){
let data0 = data.date;
if(typeof data0 === "string"){
if(!(formats0(data0))){
vErrors = fault(vErrors, instancePath+"/date", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/date", "type");
errors++;
}
}
if(data.results !== undefined){
if(!(validate58(data.results, {instancePath:instancePath+"/results"}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.decision !== undefined){
let data2 = data.decision;
if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
vErrors = fault(vErrors, instancePath+"/decision", "type");
errors++;
}
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(!(validate54(data2, {instancePath:instancePath+"/decision"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/decision", "if");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data4 = data.tags;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data6 = data.waive;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data6[i1], {instancePath:instancePath+"/waive/" + i1}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}


function validate169(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "owner") || (key0 === "every")) || (key0 === "resultsAfter")) || (key0 === "reviews")) || (key0 === "notes")) || (key0 === "tags")) || (key0 === "waive")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
vErrors = fault(vErrors, instancePath+"/owner", "type");
errors++;
}
}
if(data.every !== undefined){
let data1 = data.every;
if(typeof data1 === "string"){
if(!(formats116(data1))){
vErrors = fault(vErrors, instancePath+"/every", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/every", "type");
errors++;
}
}
if(data.resultsAfter !== undefined){
let data2 = data.resultsAfter;
if(typeof data2 === "string"){
if(!(formats34(data2))){
vErrors = fault(vErrors, instancePath+"/resultsAfter", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/resultsAfter", "type");
errors++;
}
}
if(data.reviews !== undefined){
let data3 = data.reviews;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate170(data3[i0], {instancePath:instancePath+"/reviews/" + i0}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/reviews", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data6 = data.tags;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i1, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data8 = data.waive;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate53(data8[i2], {instancePath:instancePath+"/waive/" + i2}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}

export const review = validate170;

export const planHead = validate176;
const schema66 = {"properties":{"kind":0,"version":0,"id":0,"title":0,"period":0,"timezone":0,"owner":0,"budget":0,"goals":0,"situation":0,"objectives":0,"segments":0,"zones":0,"strategy":0,"activation":0,"campaigns":0,"measurement":0,"notes":0,"tags":0,"waive":0}};
const formats124 = formats["sp-zone"];

function validate176(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fault(vErrors, instancePath, "required", "version");
errors++;
}
if(data.period === undefined){
vErrors = fault(vErrors, instancePath, "required", "period");
errors++;
}
for(const key0 in data){
if(!((func1.call(schema66.properties, key0)) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
vErrors = fault(vErrors, instancePath+"/kind", "type");
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fault(vErrors, instancePath+"/version", "type");
errors++;
}
if(!(data1 === 1)){
vErrors = fault(vErrors, instancePath+"/version", "enum");
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!(formats28(data2))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs10 = errors;
let valid1 = true;
const _errs11 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(!(validate54(data3, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
}
if(data.period !== undefined){
if(!(validate52(data.period, {instancePath:instancePath+"/period"}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
let data5 = data.timezone;
if(typeof data5 === "string"){
if(!(formats124(data5))){
vErrors = fault(vErrors, instancePath+"/timezone", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/timezone", "type");
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
vErrors = fault(vErrors, instancePath+"/owner", "type");
errors++;
}
}
if(data.budget !== undefined){
let data7 = data.budget;
if(typeof data7 === "string"){
if(!(formats56(data7))){
vErrors = fault(vErrors, instancePath+"/budget", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/budget", "type");
errors++;
}
}
if(data.goals !== undefined){
if(!(Array.isArray(data.goals))){
vErrors = fault(vErrors, instancePath+"/goals", "type");
errors++;
}
}
if(data.situation !== undefined){
if(!(validate132(data.situation, {instancePath:instancePath+"/situation"}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.objectives !== undefined){
if(!(Array.isArray(data.objectives))){
vErrors = fault(vErrors, instancePath+"/objectives", "type");
errors++;
}
}
if(data.segments !== undefined){
if(!(Array.isArray(data.segments))){
vErrors = fault(vErrors, instancePath+"/segments", "type");
errors++;
}
}
if(data.zones !== undefined){
if(!(Array.isArray(data.zones))){
vErrors = fault(vErrors, instancePath+"/zones", "type");
errors++;
}
}
if(data.strategy !== undefined){
if(!(validate151(data.strategy, {instancePath:instancePath+"/strategy"}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.activation !== undefined){
if(!(Array.isArray(data.activation))){
vErrors = fault(vErrors, instancePath+"/activation", "type");
errors++;
}
}
if(data.campaigns !== undefined){
if(!(Array.isArray(data.campaigns))){
vErrors = fault(vErrors, instancePath+"/campaigns", "type");
errors++;
}
}
if(data.measurement !== undefined){
if(!(validate169(data.measurement, {instancePath:instancePath+"/measurement"}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data18 = data.tags;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(typeof data18[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data20 = data.waive;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data20[i1], {instancePath:instancePath+"/waive/" + i1}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}

export const person = validate183;
const schema67 = {"properties":{"id":0,"name":0,"department":0,"roles":0,"email":0,"handle":0,"timezone":0,"languages":0,"capacity":0,"trained":0,"away":0,"unit":0,"until":0,"notes":0,"tags":0,"waive":0}};
const formats132 = formats["sp-email"];
const formats140 = formats["sp-effort-rate"];


function validate184(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
vErrors = fault(vErrors, instancePath, "required", "from");
errors++;
}
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "to")) || (key0 === "deputy")) || (key0 === "notes")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!(formats0(data0))){
vErrors = fault(vErrors, instancePath+"/from", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/from", "type");
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!(formats0(data1))){
vErrors = fault(vErrors, instancePath+"/to", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/to", "type");
errors++;
}
}
if(data.deputy !== undefined){
if(typeof data.deputy !== "string"){
vErrors = fault(vErrors, instancePath+"/deputy", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}


function validate183(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, "required", "id");
errors++;
}
if(data.name === undefined){
vErrors = fault(vErrors, instancePath, "required", "name");
errors++;
}
for(const key0 in data){
if(!((func1.call(schema67.properties, key0)) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats28(data0))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!(formats4(data1))){
vErrors = fault(vErrors, instancePath+"/name", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/name", "type");
errors++;
}
}
if(data.department !== undefined){
let data2 = data.department;
if(typeof data2 !== "string"){
vErrors = fault(vErrors, instancePath+"/department", "type");
errors++;
}
if(!(((((((data2 === "administration") || (data2 === "communications")) || (data2 === "marketing")) || (data2 === "sales")) || (data2 === "management")) || (data2 === "agency")) || (data2 === "other"))){
vErrors = fault(vErrors, instancePath+"/department", "enum");
errors++;
}
}
if(data.roles !== undefined){
let data3 = data.roles;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/roles/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/roles", "type");
errors++;
}
}
if(data.email !== undefined){
let data5 = data.email;
if(typeof data5 === "string"){
if(!(formats132(data5))){
vErrors = fault(vErrors, instancePath+"/email", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/email", "type");
errors++;
}
}
if(data.handle !== undefined){
let data6 = data.handle;
if(typeof data6 === "string"){
if(!(formats4(data6))){
vErrors = fault(vErrors, instancePath+"/handle", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/handle", "type");
errors++;
}
}
if(data.timezone !== undefined){
let data7 = data.timezone;
if(typeof data7 === "string"){
if(!(formats124(data7))){
vErrors = fault(vErrors, instancePath+"/timezone", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/timezone", "type");
errors++;
}
}
if(data.languages !== undefined){
let data8 = data.languages;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(!(formats6(data9))){
vErrors = fault(vErrors, instancePath+"/languages/" + i1, "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/languages/" + i1, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/languages", "type");
errors++;
}
}
if(data.capacity !== undefined){
let data10 = data.capacity;
if(typeof data10 === "string"){
if(!(formats140(data10))){
vErrors = fault(vErrors, instancePath+"/capacity", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/capacity", "type");
errors++;
}
}
if(data.trained !== undefined){
let data11 = data.trained;
if(typeof data11 === "string"){
if(!(formats0(data11))){
vErrors = fault(vErrors, instancePath+"/trained", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/trained", "type");
errors++;
}
}
if(data.away !== undefined){
let data12 = data.away;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate184(data12[i2], {instancePath:instancePath+"/away/" + i2}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/away", "type");
errors++;
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
vErrors = fault(vErrors, instancePath+"/unit", "type");
errors++;
}
}
if(data.until !== undefined){
let data15 = data.until;
if(typeof data15 === "string"){
if(!(formats0(data15))){
vErrors = fault(vErrors, instancePath+"/until", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/until", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data17 = data.tags;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
if(typeof data17[i3] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i3, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data19 = data.waive;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
if(!(validate53(data19[i4], {instancePath:instancePath+"/waive/" + i4}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}

export const absence = validate184;

export const peopleHead = validate187;


function validate187(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fault(vErrors, instancePath, "required", "version");
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "kind") || (key0 === "version")) || (key0 === "id")) || (key0 === "title")) || (key0 === "people")) || (key0 === "notes")) || (key0 === "tags")) || (key0 === "waive")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
vErrors = fault(vErrors, instancePath+"/kind", "type");
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fault(vErrors, instancePath+"/version", "type");
errors++;
}
if(!(data1 === 1)){
vErrors = fault(vErrors, instancePath+"/version", "enum");
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!(formats28(data2))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs10 = errors;
let valid1 = true;
const _errs11 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(!(validate54(data3, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
}
if(data.people !== undefined){
if(!(Array.isArray(data.people))){
vErrors = fault(vErrors, instancePath+"/people", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data6 = data.tags;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data8 = data.waive;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data8[i1], {instancePath:instancePath+"/waive/" + i1}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}

export const channel = validate190;
const schema70 = {"properties":{"id":0,"title":0,"network":0,"handle":0,"url":0,"purpose":0,"owner":0,"backup":0,"unit":0,"languages":0,"cadence":0,"quietHours":0,"responseTime":0,"twoFactor":0,"status":0,"limits":0,"notes":0,"tags":0,"waive":0}};
const formats154 = formats["sp-url"];


function validate195(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "text") || (key0 === "title")) || (key0 === "hashtags")) || (key0 === "mentions")) || (key0 === "media")) || (key0 === "alt")) || (key0 === "firstComment")) || (key0 === "notes")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fault(vErrors, instancePath+"/text", "type");
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/text", "minimum");
errors++;
}
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = fault(vErrors, instancePath+"/title", "minimum");
errors++;
}
}
}
if(data.hashtags !== undefined){
let data2 = data.hashtags;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fault(vErrors, instancePath+"/hashtags", "type");
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = fault(vErrors, instancePath+"/hashtags", "minimum");
errors++;
}
}
}
if(data.mentions !== undefined){
let data3 = data.mentions;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fault(vErrors, instancePath+"/mentions", "type");
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = fault(vErrors, instancePath+"/mentions", "minimum");
errors++;
}
}
}
if(data.media !== undefined){
let data4 = data.media;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fault(vErrors, instancePath+"/media", "type");
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = fault(vErrors, instancePath+"/media", "minimum");
errors++;
}
}
}
if(data.alt !== undefined){
let data5 = data.alt;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = fault(vErrors, instancePath+"/alt", "type");
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
vErrors = fault(vErrors, instancePath+"/alt", "minimum");
errors++;
}
}
}
if(data.firstComment !== undefined){
let data6 = data.firstComment;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = fault(vErrors, instancePath+"/firstComment", "type");
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
vErrors = fault(vErrors, instancePath+"/firstComment", "minimum");
errors++;
}
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}


function validate190(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, "required", "id");
errors++;
}
if(data.network === undefined){
vErrors = fault(vErrors, instancePath, "required", "network");
errors++;
}
for(const key0 in data){
if(!((func1.call(schema70.properties, key0)) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats28(data0))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate54(data1, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
}
if(data.network !== undefined){
let data2 = data.network;
if(typeof data2 !== "string"){
vErrors = fault(vErrors, instancePath+"/network", "type");
errors++;
}
if(!((((((((((((((((((((((data2 === "facebook") || (data2 === "instagram")) || (data2 === "linkedin")) || (data2 === "tiktok")) || (data2 === "youtube")) || (data2 === "x")) || (data2 === "threads")) || (data2 === "bluesky")) || (data2 === "mastodon")) || (data2 === "pinterest")) || (data2 === "reddit")) || (data2 === "google-business")) || (data2 === "telegram")) || (data2 === "whatsapp")) || (data2 === "discord")) || (data2 === "tumblr")) || (data2 === "snapchat")) || (data2 === "newsletter")) || (data2 === "website")) || (data2 === "blog")) || (data2 === "podcast")) || (data2 === "other"))){
vErrors = fault(vErrors, instancePath+"/network", "enum");
errors++;
}
}
if(data.handle !== undefined){
if(typeof data.handle !== "string"){
vErrors = fault(vErrors, instancePath+"/handle", "type");
errors++;
}
}
if(data.url !== undefined){
let data4 = data.url;
if(typeof data4 === "string"){
if(!(formats154(data4))){
vErrors = fault(vErrors, instancePath+"/url", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/url", "type");
errors++;
}
}
if(data.purpose !== undefined){
let data5 = data.purpose;
if((typeof data5 !== "string") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
vErrors = fault(vErrors, instancePath+"/purpose", "type");
errors++;
}
const _errs18 = errors;
let valid2 = true;
const _errs19 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs21 = errors;
if(!(validate54(data5, {instancePath:instancePath+"/purpose"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid1 = _errs21 === errors;
valid2 = _valid1;
}
if(!valid2){
vErrors = fault(vErrors, instancePath+"/purpose", "if");
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
vErrors = fault(vErrors, instancePath+"/owner", "type");
errors++;
}
}
if(data.backup !== undefined){
if(typeof data.backup !== "string"){
vErrors = fault(vErrors, instancePath+"/backup", "type");
errors++;
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
vErrors = fault(vErrors, instancePath+"/unit", "type");
errors++;
}
}
if(data.languages !== undefined){
let data9 = data.languages;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(!(formats6(data10))){
vErrors = fault(vErrors, instancePath+"/languages/" + i0, "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/languages/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/languages", "type");
errors++;
}
}
if(data.cadence !== undefined){
if(!(validate63(data.cadence, {instancePath:instancePath+"/cadence"}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.quietHours !== undefined){
if(!(validate61(data.quietHours, {instancePath:instancePath+"/quietHours"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.responseTime !== undefined){
let data13 = data.responseTime;
if(typeof data13 === "string"){
if(!(formats34(data13))){
vErrors = fault(vErrors, instancePath+"/responseTime", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/responseTime", "type");
errors++;
}
}
if(data.twoFactor !== undefined){
if(typeof data.twoFactor !== "boolean"){
vErrors = fault(vErrors, instancePath+"/twoFactor", "type");
errors++;
}
}
if(data.status !== undefined){
let data15 = data.status;
if(typeof data15 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", "type");
errors++;
}
if(!((((data15 === "planned") || (data15 === "active")) || (data15 === "paused")) || (data15 === "closed"))){
vErrors = fault(vErrors, instancePath+"/status", "enum");
errors++;
}
}
if(data.limits !== undefined){
if(!(validate195(data.limits, {instancePath:instancePath+"/limits"}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data18 = data.tags;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
if(typeof data18[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i1, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data20 = data.waive;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
if(!(validate53(data20[i2], {instancePath:instancePath+"/waive/" + i2}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}

export const limits = validate195;

export const channelsHead = validate198;


function validate198(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fault(vErrors, instancePath, "required", "version");
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "kind") || (key0 === "version")) || (key0 === "id")) || (key0 === "title")) || (key0 === "channels")) || (key0 === "notes")) || (key0 === "tags")) || (key0 === "waive")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
vErrors = fault(vErrors, instancePath+"/kind", "type");
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fault(vErrors, instancePath+"/version", "type");
errors++;
}
if(!(data1 === 1)){
vErrors = fault(vErrors, instancePath+"/version", "enum");
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!(formats28(data2))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs10 = errors;
let valid1 = true;
const _errs11 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(!(validate54(data3, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
}
if(data.channels !== undefined){
if(!(Array.isArray(data.channels))){
vErrors = fault(vErrors, instancePath+"/channels", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data6 = data.tags;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data8 = data.waive;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data8[i1], {instancePath:instancePath+"/waive/" + i1}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}

export const defaults = validate201;

const formats162 = formats["sp-relative-date"];

function validate201(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "owner") || (key0 === "deadline")) || (key0 === "channels")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
vErrors = fault(vErrors, instancePath+"/owner", "type");
errors++;
}
}
if(data.deadline !== undefined){
let data1 = data.deadline;
if(typeof data1 === "string"){
if(!(formats162(data1))){
vErrors = fault(vErrors, instancePath+"/deadline", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/deadline", "type");
errors++;
}
}
if(data.channels !== undefined){
let data2 = data.channels;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/channels/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/channels", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}

export const calendarHead = validate202;
const schema74 = {"properties":{"kind":0,"version":0,"id":0,"title":0,"timezone":0,"period":0,"plan":0,"closed":0,"defaults":0,"posts":0,"notes":0,"tags":0,"waive":0}};

function validate202(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fault(vErrors, instancePath, "required", "version");
errors++;
}
for(const key0 in data){
if(!((func1.call(schema74.properties, key0)) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
vErrors = fault(vErrors, instancePath+"/kind", "type");
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fault(vErrors, instancePath+"/version", "type");
errors++;
}
if(!(data1 === 1)){
vErrors = fault(vErrors, instancePath+"/version", "enum");
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!(formats28(data2))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs10 = errors;
let valid1 = true;
const _errs11 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(!(validate54(data3, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
}
if(data.timezone !== undefined){
let data4 = data.timezone;
if(typeof data4 === "string"){
if(!(formats124(data4))){
vErrors = fault(vErrors, instancePath+"/timezone", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/timezone", "type");
errors++;
}
}
if(data.period !== undefined){
if(!(validate52(data.period, {instancePath:instancePath+"/period"}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.plan !== undefined){
if(typeof data.plan !== "string"){
vErrors = fault(vErrors, instancePath+"/plan", "type");
errors++;
}
}
if(data.closed !== undefined){
if(typeof data.closed !== "boolean"){
vErrors = fault(vErrors, instancePath+"/closed", "type");
errors++;
}
}
if(data.defaults !== undefined){
if(!(validate201(data.defaults, {instancePath:instancePath+"/defaults"}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
if(data.posts !== undefined){
if(!(Array.isArray(data.posts))){
vErrors = fault(vErrors, instancePath+"/posts", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data11 = data.tags;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data13 = data.waive;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data13[i1], {instancePath:instancePath+"/waive/" + i1}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}

export const post = validate207;
const schema75 = {"properties":{"id":0,"title":0,"publish":0,"channels":0,"format":0,"nature":0,"status":0,"owner":0,"approver":0,"deadline":0,"objective":0,"step":0,"campaign":0,"theme":0,"segment":0,"benefit":0,"text":0,"bilingual":0,"variants":0,"media":0,"link":0,"cta":0,"hashtags":0,"firstComment":0,"location":0,"language":0,"disclosure":0,"partner":0,"budget":0,"paid":0,"boost":0,"spent":0,"evergreen":0,"reuseOf":0,"tasks":0,"approvals":0,"results":0,"published":0,"notes":0,"tags":0,"waive":0}};
const schema76 = {"properties":{"text":0,"format":0,"media":0,"link":0,"publish":0,"status":0,"published":0,"results":0,"spent":0,"notes":0}};
const schema77 = {"properties":{"file":0,"alt":0,"captions":0,"transcript":0,"credit":0,"licence":0,"people":0,"consent":0,"notes":0,"tags":0,"waive":0}};


function validate217(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "ref") || (key0 === "until")) || (key0 === "guardian")) || (key0 === "notes")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.ref !== undefined){
if(typeof data.ref !== "string"){
vErrors = fault(vErrors, instancePath+"/ref", "type");
errors++;
}
}
if(data.until !== undefined){
let data1 = data.until;
if(typeof data1 === "string"){
if(!(formats0(data1))){
vErrors = fault(vErrors, instancePath+"/until", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/until", "type");
errors++;
}
}
if(data.guardian !== undefined){
if(typeof data.guardian !== "boolean"){
vErrors = fault(vErrors, instancePath+"/guardian", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}


function validate213(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
vErrors = fault(vErrors, instancePath, "required", "file");
errors++;
}
for(const key0 in data){
if(!((func1.call(schema77.properties, key0)) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(!(formats4(data0))){
vErrors = fault(vErrors, instancePath+"/file", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/file", "type");
errors++;
}
}
if(data.alt !== undefined){
let data1 = data.alt;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
vErrors = fault(vErrors, instancePath+"/alt", "type");
errors++;
}
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate54(data1, {instancePath:instancePath+"/alt"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/alt", "if");
errors++;
}
}
if(data.captions !== undefined){
let data2 = data.captions;
if(((typeof data2 !== "string") && (typeof data2 !== "boolean")) && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
vErrors = fault(vErrors, instancePath+"/captions", "type");
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs12 = errors;
if(typeof key1 === "string"){
if(!(formats6(key1))){
vErrors = fault(vErrors, instancePath+"/captions", "format", key1);
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/captions", "type", key1);
errors++;
}
var valid2 = _errs12 === errors;
if(!valid2){
vErrors = fault(vErrors, instancePath+"/captions", "propertyNames");
errors++;
}
}
for(const key2 in data2){
if(typeof data2[key2] !== "string"){
vErrors = fault(vErrors, instancePath+"/captions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "type");
errors++;
}
}
}
}
if(data.transcript !== undefined){
let data4 = data.transcript;
if((typeof data4 !== "string") && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
vErrors = fault(vErrors, instancePath+"/transcript", "type");
errors++;
}
const _errs19 = errors;
let valid4 = true;
const _errs20 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs22 = errors;
if(!(validate54(data4, {instancePath:instancePath+"/transcript"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid1 = _errs22 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fault(vErrors, instancePath+"/transcript", "if");
errors++;
}
}
if(data.credit !== undefined){
let data5 = data.credit;
if((typeof data5 !== "string") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
vErrors = fault(vErrors, instancePath+"/credit", "type");
errors++;
}
const _errs25 = errors;
let valid5 = true;
const _errs26 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs28 = errors;
if(!(validate54(data5, {instancePath:instancePath+"/credit"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid2 = _errs28 === errors;
valid5 = _valid2;
}
if(!valid5){
vErrors = fault(vErrors, instancePath+"/credit", "if");
errors++;
}
}
if(data.licence !== undefined){
if(typeof data.licence !== "string"){
vErrors = fault(vErrors, instancePath+"/licence", "type");
errors++;
}
}
if(data.people !== undefined){
let data7 = data.people;
if(typeof data7 !== "string"){
vErrors = fault(vErrors, instancePath+"/people", "type");
errors++;
}
if(!(((data7 === "none") || (data7 === "adults")) || (data7 === "minors"))){
vErrors = fault(vErrors, instancePath+"/people", "enum");
errors++;
}
}
if(data.consent !== undefined){
if(!(validate217(data.consent, {instancePath:instancePath+"/consent"}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data10 = data.tags;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data12 = data.waive;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data12[i1], {instancePath:instancePath+"/waive/" + i1}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}



function validate221(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "at") || (key0 === "url")) || (key0 === "notes")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats12(data0))){
vErrors = fault(vErrors, instancePath+"/at", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/at", "type");
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats154(data1))){
vErrors = fault(vErrors, instancePath+"/url", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/url", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}


function validate211(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func1.call(schema76.properties, key0)) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
vErrors = fault(vErrors, instancePath+"/text", "type");
errors++;
}
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(!(validate54(data0, {instancePath:instancePath+"/text"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/text", "if");
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/format", "type");
errors++;
}
if(!((((((((((data1 === "feed") || (data1 === "carousel")) || (data1 === "reel")) || (data1 === "short")) || (data1 === "story")) || (data1 === "live")) || (data1 === "video")) || (data1 === "article")) || (data1 === "poll")) || (data1 === "thread"))){
vErrors = fault(vErrors, instancePath+"/format", "enum");
errors++;
}
}
if(data.media !== undefined){
let data2 = data.media;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate213(data2[i0], {instancePath:instancePath+"/media/" + i0}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/media", "type");
errors++;
}
}
if(data.link !== undefined){
let data4 = data.link;
if(typeof data4 === "string"){
if(!(formats154(data4))){
vErrors = fault(vErrors, instancePath+"/link", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/link", "type");
errors++;
}
}
if(data.publish !== undefined){
let data5 = data.publish;
if(typeof data5 === "string"){
if(!(formats12(data5))){
vErrors = fault(vErrors, instancePath+"/publish", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/publish", "type");
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", "type");
errors++;
}
if(!(((((((((((data6 === "idea") || (data6 === "planned")) || (data6 === "drafting")) || (data6 === "review")) || (data6 === "approved")) || (data6 === "scheduled")) || (data6 === "published")) || (data6 === "on-hold")) || (data6 === "failed")) || (data6 === "removed")) || (data6 === "cancelled"))){
vErrors = fault(vErrors, instancePath+"/status", "enum");
errors++;
}
}
if(data.published !== undefined){
if(!(validate221(data.published, {instancePath:instancePath+"/published"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.results !== undefined){
if(!(validate58(data.results, {instancePath:instancePath+"/results"}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.spent !== undefined){
let data9 = data.spent;
if(typeof data9 === "string"){
if(!(formats56(data9))){
vErrors = fault(vErrors, instancePath+"/spent", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/spent", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}



function validate230(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "from") || (key0 === "to")) || (key0 === "budget")) || (key0 === "audience")) || (key0 === "notes")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!(formats12(data0))){
vErrors = fault(vErrors, instancePath+"/from", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/from", "type");
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!(formats12(data1))){
vErrors = fault(vErrors, instancePath+"/to", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/to", "type");
errors++;
}
}
if(data.budget !== undefined){
let data2 = data.budget;
if(typeof data2 === "string"){
if(!(formats56(data2))){
vErrors = fault(vErrors, instancePath+"/budget", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/budget", "type");
errors++;
}
}
if(data.audience !== undefined){
let data3 = data.audience;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fault(vErrors, instancePath+"/audience", "type");
errors++;
}
const _errs10 = errors;
let valid1 = true;
const _errs11 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(!(validate54(data3, {instancePath:instancePath+"/audience"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/audience", "if");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}



function validate233(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "minGap") || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.minGap !== undefined){
let data0 = data.minGap;
if(typeof data0 === "string"){
if(!(formats34(data0))){
vErrors = fault(vErrors, instancePath+"/minGap", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/minGap", "type");
errors++;
}
}
}
validate233.errors = vErrors;
return errors === 0;
}



function validate235(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task === undefined){
vErrors = fault(vErrors, instancePath, "required", "task");
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "task") || (key0 === "owner")) || (key0 === "deadline")) || (key0 === "done")) || (key0 === "effort")) || (key0 === "notes")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.task !== undefined){
let data0 = data.task;
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
vErrors = fault(vErrors, instancePath+"/task", "type");
errors++;
}
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(!(validate54(data0, {instancePath:instancePath+"/task"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/task", "if");
errors++;
}
if(typeof data0 === "string"){
if(!(formats4(data0))){
vErrors = fault(vErrors, instancePath+"/task", "format");
errors++;
}
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
vErrors = fault(vErrors, instancePath+"/owner", "type");
errors++;
}
}
if(data.deadline !== undefined){
let data2 = data.deadline;
if(typeof data2 === "string"){
if(!(formats162(data2))){
vErrors = fault(vErrors, instancePath+"/deadline", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/deadline", "type");
errors++;
}
}
if(data.done !== undefined){
let data3 = data.done;
if((typeof data3 !== "boolean") && (typeof data3 !== "string")){
vErrors = fault(vErrors, instancePath+"/done", "type");
errors++;
}
if(typeof data3 === "string"){
if(!(formats0(data3))){
vErrors = fault(vErrors, instancePath+"/done", "format");
errors++;
}
}
}
if(data.effort !== undefined){
let data4 = data.effort;
if(typeof data4 === "string"){
if(!(formats34(data4))){
vErrors = fault(vErrors, instancePath+"/effort", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/effort", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}


function validate207(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, "required", "id");
errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, instancePath, "required", "title");
errors++;
}
for(const key0 in data){
if(!((func1.call(schema75.properties, key0)) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats28(data0))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate54(data1, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
if(typeof data1 === "string"){
if(!(formats4(data1))){
vErrors = fault(vErrors, instancePath+"/title", "format");
errors++;
}
}
}
if(data.publish !== undefined){
let data2 = data.publish;
if(typeof data2 === "string"){
if(!(formats12(data2))){
vErrors = fault(vErrors, instancePath+"/publish", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/publish", "type");
errors++;
}
}
if(data.channels !== undefined){
let data3 = data.channels;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/channels/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/channels", "type");
errors++;
}
}
if(data.format !== undefined){
let data5 = data.format;
if(typeof data5 !== "string"){
vErrors = fault(vErrors, instancePath+"/format", "type");
errors++;
}
if(!((((((((((data5 === "feed") || (data5 === "carousel")) || (data5 === "reel")) || (data5 === "short")) || (data5 === "story")) || (data5 === "live")) || (data5 === "video")) || (data5 === "article")) || (data5 === "poll")) || (data5 === "thread"))){
vErrors = fault(vErrors, instancePath+"/format", "enum");
errors++;
}
}
if(data.nature !== undefined){
let data6 = data.nature;
if(typeof data6 !== "string"){
vErrors = fault(vErrors, instancePath+"/nature", "type");
errors++;
}
if(!(((data6 === "editorial") || (data6 === "service")) || (data6 === "reactive"))){
vErrors = fault(vErrors, instancePath+"/nature", "enum");
errors++;
}
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", "type");
errors++;
}
if(!(((((((((((data7 === "idea") || (data7 === "planned")) || (data7 === "drafting")) || (data7 === "review")) || (data7 === "approved")) || (data7 === "scheduled")) || (data7 === "published")) || (data7 === "on-hold")) || (data7 === "failed")) || (data7 === "removed")) || (data7 === "cancelled"))){
vErrors = fault(vErrors, instancePath+"/status", "enum");
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
vErrors = fault(vErrors, instancePath+"/owner", "type");
errors++;
}
}
if(data.approver !== undefined){
let data9 = data.approver;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
vErrors = fault(vErrors, instancePath+"/approver", "type");
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/approver/" + i1, "type");
errors++;
}
}
}
}
if(data.deadline !== undefined){
let data11 = data.deadline;
if(typeof data11 === "string"){
if(!(formats162(data11))){
vErrors = fault(vErrors, instancePath+"/deadline", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/deadline", "type");
errors++;
}
}
if(data.objective !== undefined){
if(typeof data.objective !== "string"){
vErrors = fault(vErrors, instancePath+"/objective", "type");
errors++;
}
}
if(data.step !== undefined){
if(typeof data.step !== "string"){
vErrors = fault(vErrors, instancePath+"/step", "type");
errors++;
}
}
if(data.campaign !== undefined){
if(typeof data.campaign !== "string"){
vErrors = fault(vErrors, instancePath+"/campaign", "type");
errors++;
}
}
if(data.theme !== undefined){
if(typeof data.theme !== "string"){
vErrors = fault(vErrors, instancePath+"/theme", "type");
errors++;
}
}
if(data.segment !== undefined){
if(typeof data.segment !== "string"){
vErrors = fault(vErrors, instancePath+"/segment", "type");
errors++;
}
}
if(data.benefit !== undefined){
let data17 = data.benefit;
if((typeof data17 !== "string") && (!(data17 && typeof data17 == "object" && !Array.isArray(data17)))){
vErrors = fault(vErrors, instancePath+"/benefit", "type");
errors++;
}
const _errs42 = errors;
let valid6 = true;
const _errs43 = errors;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs45 = errors;
if(!(validate54(data17, {instancePath:instancePath+"/benefit"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid1 = _errs45 === errors;
valid6 = _valid1;
}
if(!valid6){
vErrors = fault(vErrors, instancePath+"/benefit", "if");
errors++;
}
}
if(data.text !== undefined){
let data18 = data.text;
if((typeof data18 !== "string") && (!(data18 && typeof data18 == "object" && !Array.isArray(data18)))){
vErrors = fault(vErrors, instancePath+"/text", "type");
errors++;
}
const _errs48 = errors;
let valid7 = true;
const _errs49 = errors;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid2 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs51 = errors;
if(!(validate54(data18, {instancePath:instancePath+"/text"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid2 = _errs51 === errors;
valid7 = _valid2;
}
if(!valid7){
vErrors = fault(vErrors, instancePath+"/text", "if");
errors++;
}
}
if(data.bilingual !== undefined){
let data19 = data.bilingual;
if(typeof data19 !== "string"){
vErrors = fault(vErrors, instancePath+"/bilingual", "type");
errors++;
}
if(!((data19 === "stacked") || (data19 === "paired"))){
vErrors = fault(vErrors, instancePath+"/bilingual", "enum");
errors++;
}
}
if(data.variants !== undefined){
let data20 = data.variants;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key1 in data20){
if(!(validate211(data20[key1], {instancePath:instancePath+"/variants/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/variants", "type");
errors++;
}
}
if(data.media !== undefined){
let data22 = data.media;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
if(!(validate213(data22[i2], {instancePath:instancePath+"/media/" + i2}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/media", "type");
errors++;
}
}
if(data.link !== undefined){
let data24 = data.link;
if(typeof data24 === "string"){
if(!(formats154(data24))){
vErrors = fault(vErrors, instancePath+"/link", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/link", "type");
errors++;
}
}
if(data.cta !== undefined){
let data25 = data.cta;
if((typeof data25 !== "string") && (!(data25 && typeof data25 == "object" && !Array.isArray(data25)))){
vErrors = fault(vErrors, instancePath+"/cta", "type");
errors++;
}
const _errs65 = errors;
let valid11 = true;
const _errs66 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid3 = _errs66 === errors;
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs68 = errors;
if(!(validate54(data25, {instancePath:instancePath+"/cta"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid3 = _errs68 === errors;
valid11 = _valid3;
}
if(!valid11){
vErrors = fault(vErrors, instancePath+"/cta", "if");
errors++;
}
}
if(data.hashtags !== undefined){
let data26 = data.hashtags;
if(Array.isArray(data26)){
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
if(typeof data26[i3] !== "string"){
vErrors = fault(vErrors, instancePath+"/hashtags/" + i3, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/hashtags", "type");
errors++;
}
}
if(data.firstComment !== undefined){
let data28 = data.firstComment;
if((typeof data28 !== "string") && (!(data28 && typeof data28 == "object" && !Array.isArray(data28)))){
vErrors = fault(vErrors, instancePath+"/firstComment", "type");
errors++;
}
const _errs75 = errors;
let valid14 = true;
const _errs76 = errors;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid4 = _errs76 === errors;
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs78 = errors;
if(!(validate54(data28, {instancePath:instancePath+"/firstComment"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid4 = _errs78 === errors;
valid14 = _valid4;
}
if(!valid14){
vErrors = fault(vErrors, instancePath+"/firstComment", "if");
errors++;
}
}
if(data.location !== undefined){
let data29 = data.location;
if((typeof data29 !== "string") && (!(data29 && typeof data29 == "object" && !Array.isArray(data29)))){
vErrors = fault(vErrors, instancePath+"/location", "type");
errors++;
}
const _errs81 = errors;
let valid15 = true;
const _errs82 = errors;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid5 = _errs82 === errors;
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs84 = errors;
if(!(validate54(data29, {instancePath:instancePath+"/location"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid5 = _errs84 === errors;
valid15 = _valid5;
}
if(!valid15){
vErrors = fault(vErrors, instancePath+"/location", "if");
errors++;
}
}
if(data.language !== undefined){
let data30 = data.language;
if(typeof data30 === "string"){
if(!(formats6(data30))){
vErrors = fault(vErrors, instancePath+"/language", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/language", "type");
errors++;
}
}
if(data.disclosure !== undefined){
let data31 = data.disclosure;
if(typeof data31 !== "string"){
vErrors = fault(vErrors, instancePath+"/disclosure", "type");
errors++;
}
if(!((((data31 === "none") || (data31 === "paid")) || (data31 === "gift")) || (data31 === "partner"))){
vErrors = fault(vErrors, instancePath+"/disclosure", "enum");
errors++;
}
}
if(data.partner !== undefined){
let data32 = data.partner;
if((typeof data32 !== "string") && (!(data32 && typeof data32 == "object" && !Array.isArray(data32)))){
vErrors = fault(vErrors, instancePath+"/partner", "type");
errors++;
}
const _errs91 = errors;
let valid16 = true;
const _errs92 = errors;
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid6 = _errs92 === errors;
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs94 = errors;
if(!(validate54(data32, {instancePath:instancePath+"/partner"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid6 = _errs94 === errors;
valid16 = _valid6;
}
if(!valid16){
vErrors = fault(vErrors, instancePath+"/partner", "if");
errors++;
}
}
if(data.budget !== undefined){
let data33 = data.budget;
if(typeof data33 === "string"){
if(!(formats56(data33))){
vErrors = fault(vErrors, instancePath+"/budget", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/budget", "type");
errors++;
}
}
if(data.paid !== undefined){
if(typeof data.paid !== "boolean"){
vErrors = fault(vErrors, instancePath+"/paid", "type");
errors++;
}
}
if(data.boost !== undefined){
if(!(validate230(data.boost, {instancePath:instancePath+"/boost"}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.spent !== undefined){
let data36 = data.spent;
if(typeof data36 === "string"){
if(!(formats56(data36))){
vErrors = fault(vErrors, instancePath+"/spent", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/spent", "type");
errors++;
}
}
if(data.evergreen !== undefined){
if(!(validate233(data.evergreen, {instancePath:instancePath+"/evergreen"}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data.reuseOf !== undefined){
if(typeof data.reuseOf !== "string"){
vErrors = fault(vErrors, instancePath+"/reuseOf", "type");
errors++;
}
}
if(data.tasks !== undefined){
let data39 = data.tasks;
if(Array.isArray(data39)){
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
if(!(validate235(data39[i4], {instancePath:instancePath+"/tasks/" + i4}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tasks", "type");
errors++;
}
}
if(data.approvals !== undefined){
let data41 = data.approvals;
if(Array.isArray(data41)){
const len5 = data41.length;
for(let i5=0; i5<len5; i5++){
if(!(validate56(data41[i5], {instancePath:instancePath+"/approvals/" + i5}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/approvals", "type");
errors++;
}
}
if(data.results !== undefined){
if(!(validate58(data.results, {instancePath:instancePath+"/results"}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.published !== undefined){
if(!(validate221(data.published, {instancePath:instancePath+"/published"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data46 = data.tags;
if(Array.isArray(data46)){
const len6 = data46.length;
for(let i6=0; i6<len6; i6++){
if(typeof data46[i6] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i6, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data48 = data.waive;
if(Array.isArray(data48)){
const len7 = data48.length;
for(let i7=0; i7<len7; i7++){
if(!(validate53(data48[i7], {instancePath:instancePath+"/waive/" + i7}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}

export const variant = validate211;

export const media = validate213;

export const consent = validate217;

export const boost = validate230;

export const evergreen = validate233;

export const task = validate235;

export const publication = validate221;

export const postFile = validate242;
const schema83 = {"properties":{"kind":0,"version":0,"timezone":0,"plan":0,"id":0,"title":0,"publish":0,"channels":0,"format":0,"nature":0,"status":0,"owner":0,"approver":0,"deadline":0,"objective":0,"step":0,"campaign":0,"theme":0,"segment":0,"benefit":0,"text":0,"bilingual":0,"variants":0,"media":0,"link":0,"cta":0,"hashtags":0,"firstComment":0,"location":0,"language":0,"disclosure":0,"partner":0,"budget":0,"paid":0,"boost":0,"spent":0,"evergreen":0,"reuseOf":0,"tasks":0,"approvals":0,"results":0,"published":0,"notes":0,"tags":0,"waive":0}};

function validate242(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fault(vErrors, instancePath, "required", "version");
errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, instancePath, "required", "title");
errors++;
}
for(const key0 in data){
if(!((func1.call(schema83.properties, key0)) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
vErrors = fault(vErrors, instancePath+"/kind", "type");
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fault(vErrors, instancePath+"/version", "type");
errors++;
}
if(!(data1 === 1)){
vErrors = fault(vErrors, instancePath+"/version", "enum");
errors++;
}
}
if(data.timezone !== undefined){
let data2 = data.timezone;
if(typeof data2 === "string"){
if(!(formats124(data2))){
vErrors = fault(vErrors, instancePath+"/timezone", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/timezone", "type");
errors++;
}
}
if(data.plan !== undefined){
if(typeof data.plan !== "string"){
vErrors = fault(vErrors, instancePath+"/plan", "type");
errors++;
}
}
if(data.id !== undefined){
let data4 = data.id;
if(typeof data4 === "string"){
if(!(formats28(data4))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data5 = data.title;
if((typeof data5 !== "string") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs14 = errors;
let valid1 = true;
const _errs15 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs17 = errors;
if(!(validate54(data5, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
if(typeof data5 === "string"){
if(!(formats4(data5))){
vErrors = fault(vErrors, instancePath+"/title", "format");
errors++;
}
}
}
if(data.publish !== undefined){
let data6 = data.publish;
if(typeof data6 === "string"){
if(!(formats12(data6))){
vErrors = fault(vErrors, instancePath+"/publish", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/publish", "type");
errors++;
}
}
if(data.channels !== undefined){
let data7 = data.channels;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/channels/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/channels", "type");
errors++;
}
}
if(data.format !== undefined){
let data9 = data.format;
if(typeof data9 !== "string"){
vErrors = fault(vErrors, instancePath+"/format", "type");
errors++;
}
if(!((((((((((data9 === "feed") || (data9 === "carousel")) || (data9 === "reel")) || (data9 === "short")) || (data9 === "story")) || (data9 === "live")) || (data9 === "video")) || (data9 === "article")) || (data9 === "poll")) || (data9 === "thread"))){
vErrors = fault(vErrors, instancePath+"/format", "enum");
errors++;
}
}
if(data.nature !== undefined){
let data10 = data.nature;
if(typeof data10 !== "string"){
vErrors = fault(vErrors, instancePath+"/nature", "type");
errors++;
}
if(!(((data10 === "editorial") || (data10 === "service")) || (data10 === "reactive"))){
vErrors = fault(vErrors, instancePath+"/nature", "enum");
errors++;
}
}
if(data.status !== undefined){
let data11 = data.status;
if(typeof data11 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", "type");
errors++;
}
if(!(((((((((((data11 === "idea") || (data11 === "planned")) || (data11 === "drafting")) || (data11 === "review")) || (data11 === "approved")) || (data11 === "scheduled")) || (data11 === "published")) || (data11 === "on-hold")) || (data11 === "failed")) || (data11 === "removed")) || (data11 === "cancelled"))){
vErrors = fault(vErrors, instancePath+"/status", "enum");
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
vErrors = fault(vErrors, instancePath+"/owner", "type");
errors++;
}
}
if(data.approver !== undefined){
let data13 = data.approver;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
vErrors = fault(vErrors, instancePath+"/approver", "type");
errors++;
}
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/approver/" + i1, "type");
errors++;
}
}
}
}
if(data.deadline !== undefined){
let data15 = data.deadline;
if(typeof data15 === "string"){
if(!(formats162(data15))){
vErrors = fault(vErrors, instancePath+"/deadline", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/deadline", "type");
errors++;
}
}
if(data.objective !== undefined){
if(typeof data.objective !== "string"){
vErrors = fault(vErrors, instancePath+"/objective", "type");
errors++;
}
}
if(data.step !== undefined){
if(typeof data.step !== "string"){
vErrors = fault(vErrors, instancePath+"/step", "type");
errors++;
}
}
if(data.campaign !== undefined){
if(typeof data.campaign !== "string"){
vErrors = fault(vErrors, instancePath+"/campaign", "type");
errors++;
}
}
if(data.theme !== undefined){
if(typeof data.theme !== "string"){
vErrors = fault(vErrors, instancePath+"/theme", "type");
errors++;
}
}
if(data.segment !== undefined){
if(typeof data.segment !== "string"){
vErrors = fault(vErrors, instancePath+"/segment", "type");
errors++;
}
}
if(data.benefit !== undefined){
let data21 = data.benefit;
if((typeof data21 !== "string") && (!(data21 && typeof data21 == "object" && !Array.isArray(data21)))){
vErrors = fault(vErrors, instancePath+"/benefit", "type");
errors++;
}
const _errs50 = errors;
let valid6 = true;
const _errs51 = errors;
if(!(data21 && typeof data21 == "object" && !Array.isArray(data21))){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid1 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs53 = errors;
if(!(validate54(data21, {instancePath:instancePath+"/benefit"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid1 = _errs53 === errors;
valid6 = _valid1;
}
if(!valid6){
vErrors = fault(vErrors, instancePath+"/benefit", "if");
errors++;
}
}
if(data.text !== undefined){
let data22 = data.text;
if((typeof data22 !== "string") && (!(data22 && typeof data22 == "object" && !Array.isArray(data22)))){
vErrors = fault(vErrors, instancePath+"/text", "type");
errors++;
}
const _errs56 = errors;
let valid7 = true;
const _errs57 = errors;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid2 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs59 = errors;
if(!(validate54(data22, {instancePath:instancePath+"/text"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid2 = _errs59 === errors;
valid7 = _valid2;
}
if(!valid7){
vErrors = fault(vErrors, instancePath+"/text", "if");
errors++;
}
}
if(data.bilingual !== undefined){
let data23 = data.bilingual;
if(typeof data23 !== "string"){
vErrors = fault(vErrors, instancePath+"/bilingual", "type");
errors++;
}
if(!((data23 === "stacked") || (data23 === "paired"))){
vErrors = fault(vErrors, instancePath+"/bilingual", "enum");
errors++;
}
}
if(data.variants !== undefined){
let data24 = data.variants;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key1 in data24){
if(!(validate211(data24[key1], {instancePath:instancePath+"/variants/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/variants", "type");
errors++;
}
}
if(data.media !== undefined){
let data26 = data.media;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
if(!(validate213(data26[i2], {instancePath:instancePath+"/media/" + i2}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/media", "type");
errors++;
}
}
if(data.link !== undefined){
let data28 = data.link;
if(typeof data28 === "string"){
if(!(formats154(data28))){
vErrors = fault(vErrors, instancePath+"/link", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/link", "type");
errors++;
}
}
if(data.cta !== undefined){
let data29 = data.cta;
if((typeof data29 !== "string") && (!(data29 && typeof data29 == "object" && !Array.isArray(data29)))){
vErrors = fault(vErrors, instancePath+"/cta", "type");
errors++;
}
const _errs73 = errors;
let valid11 = true;
const _errs74 = errors;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid3 = _errs74 === errors;
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs76 = errors;
if(!(validate54(data29, {instancePath:instancePath+"/cta"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid3 = _errs76 === errors;
valid11 = _valid3;
}
if(!valid11){
vErrors = fault(vErrors, instancePath+"/cta", "if");
errors++;
}
}
if(data.hashtags !== undefined){
let data30 = data.hashtags;
if(Array.isArray(data30)){
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
if(typeof data30[i3] !== "string"){
vErrors = fault(vErrors, instancePath+"/hashtags/" + i3, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/hashtags", "type");
errors++;
}
}
if(data.firstComment !== undefined){
let data32 = data.firstComment;
if((typeof data32 !== "string") && (!(data32 && typeof data32 == "object" && !Array.isArray(data32)))){
vErrors = fault(vErrors, instancePath+"/firstComment", "type");
errors++;
}
const _errs83 = errors;
let valid14 = true;
const _errs84 = errors;
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid4 = _errs84 === errors;
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs86 = errors;
if(!(validate54(data32, {instancePath:instancePath+"/firstComment"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid4 = _errs86 === errors;
valid14 = _valid4;
}
if(!valid14){
vErrors = fault(vErrors, instancePath+"/firstComment", "if");
errors++;
}
}
if(data.location !== undefined){
let data33 = data.location;
if((typeof data33 !== "string") && (!(data33 && typeof data33 == "object" && !Array.isArray(data33)))){
vErrors = fault(vErrors, instancePath+"/location", "type");
errors++;
}
const _errs89 = errors;
let valid15 = true;
const _errs90 = errors;
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid5 = _errs90 === errors;
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs92 = errors;
if(!(validate54(data33, {instancePath:instancePath+"/location"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid5 = _errs92 === errors;
valid15 = _valid5;
}
if(!valid15){
vErrors = fault(vErrors, instancePath+"/location", "if");
errors++;
}
}
if(data.language !== undefined){
let data34 = data.language;
if(typeof data34 === "string"){
if(!(formats6(data34))){
vErrors = fault(vErrors, instancePath+"/language", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/language", "type");
errors++;
}
}
if(data.disclosure !== undefined){
let data35 = data.disclosure;
if(typeof data35 !== "string"){
vErrors = fault(vErrors, instancePath+"/disclosure", "type");
errors++;
}
if(!((((data35 === "none") || (data35 === "paid")) || (data35 === "gift")) || (data35 === "partner"))){
vErrors = fault(vErrors, instancePath+"/disclosure", "enum");
errors++;
}
}
if(data.partner !== undefined){
let data36 = data.partner;
if((typeof data36 !== "string") && (!(data36 && typeof data36 == "object" && !Array.isArray(data36)))){
vErrors = fault(vErrors, instancePath+"/partner", "type");
errors++;
}
const _errs99 = errors;
let valid16 = true;
const _errs100 = errors;
if(!(data36 && typeof data36 == "object" && !Array.isArray(data36))){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid6 = _errs100 === errors;
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs102 = errors;
if(!(validate54(data36, {instancePath:instancePath+"/partner"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid6 = _errs102 === errors;
valid16 = _valid6;
}
if(!valid16){
vErrors = fault(vErrors, instancePath+"/partner", "if");
errors++;
}
}
if(data.budget !== undefined){
let data37 = data.budget;
if(typeof data37 === "string"){
if(!(formats56(data37))){
vErrors = fault(vErrors, instancePath+"/budget", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/budget", "type");
errors++;
}
}
if(data.paid !== undefined){
if(typeof data.paid !== "boolean"){
vErrors = fault(vErrors, instancePath+"/paid", "type");
errors++;
}
}
if(data.boost !== undefined){
if(!(validate230(data.boost, {instancePath:instancePath+"/boost"}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.spent !== undefined){
let data40 = data.spent;
if(typeof data40 === "string"){
if(!(formats56(data40))){
vErrors = fault(vErrors, instancePath+"/spent", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/spent", "type");
errors++;
}
}
if(data.evergreen !== undefined){
if(!(validate233(data.evergreen, {instancePath:instancePath+"/evergreen"}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data.reuseOf !== undefined){
if(typeof data.reuseOf !== "string"){
vErrors = fault(vErrors, instancePath+"/reuseOf", "type");
errors++;
}
}
if(data.tasks !== undefined){
let data43 = data.tasks;
if(Array.isArray(data43)){
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
if(!(validate235(data43[i4], {instancePath:instancePath+"/tasks/" + i4}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tasks", "type");
errors++;
}
}
if(data.approvals !== undefined){
let data45 = data.approvals;
if(Array.isArray(data45)){
const len5 = data45.length;
for(let i5=0; i5<len5; i5++){
if(!(validate56(data45[i5], {instancePath:instancePath+"/approvals/" + i5}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/approvals", "type");
errors++;
}
}
if(data.results !== undefined){
if(!(validate58(data.results, {instancePath:instancePath+"/results"}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.published !== undefined){
if(!(validate221(data.published, {instancePath:instancePath+"/published"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data50 = data.tags;
if(Array.isArray(data50)){
const len6 = data50.length;
for(let i6=0; i6<len6; i6++){
if(typeof data50[i6] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i6, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data52 = data.waive;
if(Array.isArray(data52)){
const len7 = data52.length;
for(let i7=0; i7<len7; i7++){
if(!(validate53(data52[i7], {instancePath:instancePath+"/waive/" + i7}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}

export const pause = validate259;
const schema84 = {"properties":{"kind":0,"version":0,"id":0,"title":0,"since":0,"by":0,"reason":0,"channels":0,"except":0,"until":0,"timezone":0,"notes":0,"tags":0,"waive":0}};

function validate259(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fault(vErrors, instancePath, "required", "version");
errors++;
}
if(data.since === undefined){
vErrors = fault(vErrors, instancePath, "required", "since");
errors++;
}
for(const key0 in data){
if(!((func1.call(schema84.properties, key0)) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
vErrors = fault(vErrors, instancePath+"/kind", "type");
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fault(vErrors, instancePath+"/version", "type");
errors++;
}
if(!(data1 === 1)){
vErrors = fault(vErrors, instancePath+"/version", "enum");
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!(formats28(data2))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs10 = errors;
let valid1 = true;
const _errs11 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(!(validate54(data3, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
}
if(data.since !== undefined){
let data4 = data.since;
if(typeof data4 === "string"){
if(!(formats12(data4))){
vErrors = fault(vErrors, instancePath+"/since", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/since", "type");
errors++;
}
}
if(data.by !== undefined){
if(typeof data.by !== "string"){
vErrors = fault(vErrors, instancePath+"/by", "type");
errors++;
}
}
if(data.reason !== undefined){
let data6 = data.reason;
if((typeof data6 !== "string") && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
vErrors = fault(vErrors, instancePath+"/reason", "type");
errors++;
}
const _errs20 = errors;
let valid2 = true;
const _errs21 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs23 = errors;
if(!(validate54(data6, {instancePath:instancePath+"/reason"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid1 = _errs23 === errors;
valid2 = _valid1;
}
if(!valid2){
vErrors = fault(vErrors, instancePath+"/reason", "if");
errors++;
}
}
if(data.channels !== undefined){
let data7 = data.channels;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/channels/" + i0, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/channels", "type");
errors++;
}
}
if(data.except !== undefined){
let data9 = data.except;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/except/" + i1, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/except", "type");
errors++;
}
}
if(data.until !== undefined){
let data11 = data.until;
if(typeof data11 === "string"){
if(!(formats12(data11))){
vErrors = fault(vErrors, instancePath+"/until", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/until", "type");
errors++;
}
}
if(data.timezone !== undefined){
let data12 = data.timezone;
if(typeof data12 === "string"){
if(!(formats124(data12))){
vErrors = fault(vErrors, instancePath+"/timezone", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/timezone", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data14 = data.tags;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(typeof data14[i2] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i2, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data16 = data.waive;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(validate53(data16[i3], {instancePath:instancePath+"/waive/" + i3}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}

export const fileGlobs = validate263;


function validate263(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "policy") || (key0 === "plan")) || (key0 === "people")) || (key0 === "channels")) || (key0 === "calendar")) || (key0 === "post")) || (key0 === "pause")) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.policy !== undefined){
let data0 = data.policy;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
vErrors = fault(vErrors, instancePath+"/policy", "type");
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/policy/" + i0, "type");
errors++;
}
}
}
}
if(data.plan !== undefined){
let data2 = data.plan;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
vErrors = fault(vErrors, instancePath+"/plan", "type");
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/plan/" + i1, "type");
errors++;
}
}
}
}
if(data.people !== undefined){
let data4 = data.people;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
vErrors = fault(vErrors, instancePath+"/people", "type");
errors++;
}
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(typeof data4[i2] !== "string"){
vErrors = fault(vErrors, instancePath+"/people/" + i2, "type");
errors++;
}
}
}
}
if(data.channels !== undefined){
let data6 = data.channels;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
vErrors = fault(vErrors, instancePath+"/channels", "type");
errors++;
}
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(typeof data6[i3] !== "string"){
vErrors = fault(vErrors, instancePath+"/channels/" + i3, "type");
errors++;
}
}
}
}
if(data.calendar !== undefined){
let data8 = data.calendar;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
vErrors = fault(vErrors, instancePath+"/calendar", "type");
errors++;
}
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(typeof data8[i4] !== "string"){
vErrors = fault(vErrors, instancePath+"/calendar/" + i4, "type");
errors++;
}
}
}
}
if(data.post !== undefined){
let data10 = data.post;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
vErrors = fault(vErrors, instancePath+"/post", "type");
errors++;
}
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
if(typeof data10[i5] !== "string"){
vErrors = fault(vErrors, instancePath+"/post/" + i5, "type");
errors++;
}
}
}
}
if(data.pause !== undefined){
let data12 = data.pause;
if((typeof data12 !== "string") && (!(Array.isArray(data12)))){
vErrors = fault(vErrors, instancePath+"/pause", "type");
errors++;
}
if(Array.isArray(data12)){
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
if(typeof data12[i6] !== "string"){
vErrors = fault(vErrors, instancePath+"/pause/" + i6, "type");
errors++;
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}

export const ruleSetting = validate264;


function validate264(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(typeof data !== "string"){
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
if(!((((data === "off") || (data === "info")) || (data === "warning")) || (data === "error"))){
vErrors = fault(vErrors, instancePath, "enum");
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = fault(vErrors, instancePath, "if");
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.severity !== undefined){
let data0 = data.severity;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/severity", "type");
errors++;
}
if(!((((data0 === "off") || (data0 === "info")) || (data0 === "warning")) || (data0 === "error"))){
vErrors = fault(vErrors, instancePath+"/severity", "enum");
errors++;
}
}
}
validate264.errors = vErrors;
return errors === 0;
}

export const config = validate265;
const schema87 = {"properties":{"kind":0,"version":0,"id":0,"title":0,"preset":0,"language":0,"timezone":0,"files":0,"ignore":0,"extends":0,"rules":0,"baseline":0,"maxFileSize":0,"collapse":0,"notes":0,"tags":0,"waive":0}};

function validate265(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func1.call(schema87.properties, key0)) || (pattern3.test(key0)))){
vErrors = fault(vErrors, instancePath, "additionalProperties", key0);
errors++;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
vErrors = fault(vErrors, instancePath+"/kind", "type");
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fault(vErrors, instancePath+"/version", "type");
errors++;
}
if(!(data1 === 1)){
vErrors = fault(vErrors, instancePath+"/version", "enum");
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!(formats28(data2))){
vErrors = fault(vErrors, instancePath+"/id", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", "type");
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = fault(vErrors, instancePath+"/title", "type");
errors++;
}
const _errs10 = errors;
let valid1 = true;
const _errs11 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(!(validate54(data3, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath+"/title", "if");
errors++;
}
}
if(data.preset !== undefined){
let data4 = data.preset;
if(typeof data4 !== "string"){
vErrors = fault(vErrors, instancePath+"/preset", "type");
errors++;
}
if(!(((data4 === "starter") || (data4 === "standard")) || (data4 === "strict"))){
vErrors = fault(vErrors, instancePath+"/preset", "enum");
errors++;
}
}
if(data.language !== undefined){
let data5 = data.language;
if(typeof data5 !== "string"){
vErrors = fault(vErrors, instancePath+"/language", "type");
errors++;
}
if(!((data5 === "en") || (data5 === "fr"))){
vErrors = fault(vErrors, instancePath+"/language", "enum");
errors++;
}
}
if(data.timezone !== undefined){
let data6 = data.timezone;
if(typeof data6 === "string"){
if(!(formats124(data6))){
vErrors = fault(vErrors, instancePath+"/timezone", "format");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/timezone", "type");
errors++;
}
}
if(data.files !== undefined){
if(!(validate263(data.files, {instancePath:instancePath+"/files"}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
if(data.ignore !== undefined){
let data8 = data.ignore;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
vErrors = fault(vErrors, instancePath+"/ignore", "type");
errors++;
}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/ignore/" + i0, "type");
errors++;
}
}
}
}
if(data.extends !== undefined){
let data10 = data.extends;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
vErrors = fault(vErrors, instancePath+"/extends", "type");
errors++;
}
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/extends/" + i1, "type");
errors++;
}
}
}
}
if(data.rules !== undefined){
let data12 = data.rules;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(!(validate264(data12[key1], {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/rules", "type");
errors++;
}
}
if(data.baseline !== undefined){
if(typeof data.baseline !== "string"){
vErrors = fault(vErrors, instancePath+"/baseline", "type");
errors++;
}
}
if(data.maxFileSize !== undefined){
let data15 = data.maxFileSize;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 <= 0 || isNaN(data15)){
vErrors = fault(vErrors, instancePath+"/maxFileSize", "exclusiveMinimum");
errors++;
}
}
else {
vErrors = fault(vErrors, instancePath+"/maxFileSize", "type");
errors++;
}
}
if(data.collapse !== undefined){
if(typeof data.collapse !== "boolean"){
vErrors = fault(vErrors, instancePath+"/collapse", "type");
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
vErrors = fault(vErrors, instancePath+"/notes", "type");
errors++;
}
}
if(data.tags !== undefined){
let data18 = data.tags;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
if(typeof data18[i2] !== "string"){
vErrors = fault(vErrors, instancePath+"/tags/" + i2, "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", "type");
errors++;
}
}
if(data.waive !== undefined){
let data20 = data.waive;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate53(data20[i3], {instancePath:instancePath+"/waive/" + i3}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/waive", "type");
errors++;
}
}
}
else {
vErrors = fault(vErrors, instancePath, "type");
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}
